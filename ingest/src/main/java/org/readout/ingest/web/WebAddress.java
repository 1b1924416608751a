package org.readout.ingest.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.readout.core.ProblemCode;

/**
 * An absolute address of the web, http or https, in one spelling: host in lower case and ASCII, no fragment, no port that
 * goes without saying, a path of at least {@code /}.
 */
public record WebAddress(URI uri) {
    private static final int LONGEST = 4_000;

    /** Whether somebody means an address of the web and no path. */
    public static boolean looksLikeOne(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** @throws WebException when it is none, or has a user or password in it */
    public static WebAddress of(String text) throws WebException {
        return of(parsed(text));
    }

    /** The address that a link in this place leads to. */
    WebAddress resolve(String link) throws WebException {
        return of(uri.resolve(parsed(link)));
    }

    private static URI parsed(String text) throws WebException {
        String given = text.strip();
        if (given.length() > LONGEST) {
            throw bad("An address of " + given.length() + " characters is too long.");
        }
        try {
            return new URI(escaped(given));
        } catch (URISyntaxException e) {
            throw bad("This is no address: " + e.getReason() + ".");
        }
    }

    /** Characters that browsers escape by themselves, and everything beyond ASCII outside the host. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean percent = c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (percent || c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static WebAddress of(URI given) throws WebException {
        String scheme = Optional.ofNullable(given.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw bad("Only http and https are read" + (scheme.isEmpty() ? "." : ", not " + scheme + "."));
        }
        if (given.getRawUserInfo() != null) {
            throw bad("An address with a user or password in it is not read.");
        }
        String authority = Optional.ofNullable(given.getRawAuthority()).orElse("");
        try {
            String host = host(Optional.ofNullable(given.getHost()).orElse(authority.replaceAll(":\\d*$", "")));
            int port = given.getPort() >= 0 ? given.getPort() : portOf(authority);
            boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
            String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
            String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
            String whole = scheme + "://" + host + (usual ? "" : ":" + port) + path + query;
            return new WebAddress(new URI(new URI(whole).toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw bad("Its host is no name: " + authority + ".");
        }
    }

    private static int portOf(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > 0 && authority.substring(colon + 1).matches("\\d{1,5}")
                ? Integer.parseInt(authority.substring(colon + 1))
                : -1;
    }

    private static String host(String host) {
        if (host.startsWith("[")) {
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        if (!ascii.matches("[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?")) {
            throw new IllegalArgumentException(host);
        }
        return ascii;
    }

    private static WebException bad(String detail) {
        return WebException.lasting(ProblemCode.BAD_ADDRESS, detail);
    }

    /** The host as it is looked up: a name, or a number without brackets. */
    String host() {
        String host = uri.getHost() == null ? uri.getRawAuthority().replaceAll(":\\d+$", "") : uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    int port() {
        int port = portOf(uri.getRawAuthority());
        return port >= 0 ? port : isSecure() ? 443 : 80;
    }

    /** Scheme, host and port: what one robots.txt speaks for. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Path and query, as a request names them. */
    String target() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
