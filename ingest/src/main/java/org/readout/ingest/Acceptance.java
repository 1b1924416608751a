package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Span;

/** The checks that an article of any format passes before it is handed over: length, characters, language, copies. */
final class Acceptance {

    private final IngestOptions options;
    private final Consumer<Ingested> sink;
    private final SeenDocuments seen;
    private final Given given;

    private Acceptance(IngestOptions options, Consumer<Ingested> sink, SeenDocuments seen, Given given) {
        this.options = options;
        this.sink = sink;
        this.seen = seen;
        this.given = given;
    }

    Acceptance(IngestOptions options, Consumer<Ingested> sink, Given given) {
        this(options, sink, new SeenDocuments(), given);
    }

    /** The same for articles of which something is known from outside; copies are recognised among all. */
    Acceptance with(Given known) {
        return new Acceptance(options, sink, seen, known);
    }

    Given given() {
        return given;
    }

    /** How many articles have come so far, copies of others among them. */
    long articles() {
        return seen.met();
    }

    void trouble(ProblemCode code, String file, String detail) {
        sink.accept(new Ingested.Trouble(Problem.of(code, file, detail)));
    }

    /** Hands the article over with what was noted about it, or says why not. */
    void article(Draft draft) {
        String text = draft.text();
        if (text.chars().allMatch(c -> Line.isBlank((char) c))) {
            trouble(ProblemCode.EMPTY, draft.file(), "There is no text in it.");
            return;
        }
        if (isTooLong(draft.file(), text)) {
            return;
        }
        String contentHash = Document.hash(text);
        Optional<String> outlet = given.outlet().or(draft::outlet);
        Optional<String> url = draft.url().or(given::url);
        if (!seen.add(Document.hash(contentHash, outlet.orElse(""), url.orElse("")))) {
            trouble(
                    ProblemCode.DUPLICATE,
                    draft.file(),
                    "An article with the same text, outlet and address was read before.");
            return;
        }
        Optional<LanguageIdentifier.Language> language =
                given.language().isPresent() ? Optional.empty() : LanguageIdentifier.identify(bodyOf(draft));
        String code = given.language()
                .or(() -> language.map(LanguageIdentifier.Language::code))
                .orElse("en");
        if (!code.equals("en")) {
            String name = language.map(LanguageIdentifier.Language::name)
                    .orElse("the language " + code + ", as its source is said to be");
            trouble(ProblemCode.NOT_ENGLISH, draft.file(), "The text is in " + name + ". It was left out.");
            return;
        }
        hand(draft, contentHash, outlet, url, code);
    }

    private void hand(Draft draft, String contentHash, Optional<String> outlet, Optional<String> url, String language) {
        String text = draft.text();
        String key = url.or(draft::sourceKey).orElse("");
        Document document = new Document(
                Document.hash(text, outlet.orElse(""), key),
                contentHash,
                draft.file(),
                draft.title().or(given::title),
                text,
                outlet,
                url,
                language,
                draft.published()
                        .or(given::published)
                        .or(() -> options.asOf()
                                .map(day -> Published.on(
                                        day, Published.Basis.GIVEN, "given for documents without a date"))),
                draft.boilerplate(),
                draft.originHints());
        sink.accept(new Ingested.Article(document, given.retrieval(draft.url())));
        List<Problem> notes = new ArrayList<>(draft.problems());
        CharacterDamage.in(text)
                .ifPresent(damage -> notes.add(
                        Problem.at(ProblemCode.BAD_CHARACTERS, draft.file(), damage.first(), damage.inWords())));
        notes.forEach(note -> sink.accept(new Ingested.Trouble(note)));
    }

    /** Whether a text is too long for one article, which is then reported. */
    boolean isTooLong(String file, String text) {
        if (text.length() > options.maxArticleChars()) {
            trouble(
                    ProblemCode.TOO_LARGE,
                    file,
                    String.format(
                            Locale.ROOT,
                            "One article of %d characters; the limit is %d. It was left out.",
                            text.length(),
                            options.maxArticleChars()));
            return true;
        }
        return false;
    }

    /** The text without what is marked, or all of it where everything is marked. */
    private static String bodyOf(Draft draft) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (Span span :
                draft.boilerplate().stream().map(part -> part.span()).sorted().toList()) {
            body.append(draft.text(), at, span.start()).append('\n');
            at = span.end();
        }
        body.append(draft.text(), at, draft.text().length());
        return body.toString().isBlank() ? draft.text() : body.toString();
    }
}
