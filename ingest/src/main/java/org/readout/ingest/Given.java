package org.readout.ingest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Published;

/**
 * What is known of an input from outside it: from the answer of a server, the record of a web archive, the entry of a
 * feed, or whoever listed the source.
 *
 * @param url the address that it was got from, taken where the document names none of its own
 * @param retrieved when it was got
 * @param charset as declared by the server
 * @param title taken where the document names none of its own
 * @param outlet who published it; taken in place of what the document says
 * @param language ISO 639-1 code, taken in place of identification
 * @param published taken where the document has no date of its own
 */
public record Given(
        Optional<String> url,
        Optional<Instant> retrieved,
        Optional<String> charset,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> language,
        Optional<Published> published) {

    private static final Pattern HOST = Pattern.compile("https?://([^/?#]+)");

    /** Nothing is known. */
    public static final Given NOTHING = new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Got from an address at a time. */
    public Given from(String address, Instant time, Optional<String> declaredCharset) {
        return new Given(Optional.of(address), Optional.of(time), declaredCharset, title, outlet, language, published);
    }

    /** As whoever lists the source says; absent for what is left to the document. */
    public Given says(Optional<String> namedOutlet, Optional<String> namedLanguage) {
        return new Given(
                url,
                retrieved,
                charset,
                title,
                namedOutlet.or(() -> outlet),
                namedLanguage.or(() -> language),
                published);
    }

    public Given withPublished(Optional<Published> date) {
        return new Given(url, retrieved, charset, title, outlet, language, date);
    }

    /** What of it holds for each of several articles that lie in the input: neither its title nor its date is theirs. */
    Given ofEach() {
        return new Given(url, retrieved, charset, Optional.empty(), outlet, language, Optional.empty());
    }

    /**
     * Where and when it was found, if it was got from an address.
     *
     * @param own the address that the document names as its own
     */
    Optional<Retrieval> retrieval(Optional<String> own) {
        return url.flatMap(address -> retrieved.map(time -> new Retrieval(
                own.filter(o -> !host(o).isEmpty() && host(o).equals(host(address)))
                        .orElse(address),
                time)));
    }

    private static String host(String address) {
        Matcher matcher = HOST.matcher(address);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
