package org.readout.collate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/**
 * Tells which of two versions of one article is the later: by when they were found at their address, where that is known, else by
 * their days of publication, else by a note ("Correction:", "(Updates with …)", "has been retracted"), else by which says more.
 */
final class Revisions {
    private static final Pattern NOTE = Pattern.compile(
            "(?m)^(?:(?:update \\d+|corrected|refile|rpt)\\b\\s*[-:].*"
                    + "|[(\\[]?(?:corrects|updates|recasts|refiles|clarifies|fixes|removes)\\b.*"
                    + "|[(\\[]?(?:correction|clarification|editor['’]?s['’]? note)\\s*(?:\\([^)]*\\))?:.*)"
                    + "|\\b(?:an|a previous|an earlier) (?:earlier |previous )?version of this (?:article|story|report)\\b[^.\\n]*"
                    + "|\\bthis (?:article|story|report) (?:has been|was) (?:updated|corrected|amended|retracted|withdrawn)\\b[^.\\n]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RETRACTION =
            Pattern.compile("\\b(?:retracted|withdrawn)\\b", Pattern.CASE_INSENSITIVE);

    private Revisions() {}

    /**
     * The host and path of a document's address, written one way: without scheme, {@code www.}, fragment and last slash; absent also
     * where it names a host alone, which is no article's.
     */
    static Optional<String> address(Document document) {
        return document.url()
                .map(url -> url.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.)?", "")
                        .replaceFirst("#.*$", "")
                        .replaceFirst("/$", ""))
                .filter(address -> address.contains("/"));
    }

    /** Whether one of them says that it is a later version. */
    static boolean noted(DocumentProfile added, DocumentProfile other) {
        return note(added.document()).isPresent() || note(other.document()).isPresent();
    }

    /** Of two documents at one address, or that the memory knows to be versions. */
    static LineageEdge atOneAddress(DocumentProfile added, DocumentProfile other, Optional<Boolean> addedIsLater) {
        if (addedIsLater.isPresent()) {
            return addedIsLater.get()
                    ? edge(added, other, "found later at the same address")
                    : edge(other, added, "found later at the same address");
        }
        return byWhatTheyTell(added, other, "of the same address");
    }

    /** Of two texts of one outlet that are nearly the same, where one says that it corrects or updates; absent where none does. */
    static Optional<LineageEdge> ofOneOutlet(DocumentProfile added, DocumentProfile other) {
        boolean sameOutlet = added.document().outlet().filter(other::isFrom).isPresent();
        return sameOutlet && noted(added, other)
                ? Optional.of(byWhatTheyTell(added, other, "nearly the same text of the same outlet"))
                : Optional.empty();
    }

    private static LineageEdge byWhatTheyTell(DocumentProfile added, DocumentProfile other, String reason) {
        long days = added.daysAfter(other).orElse(0L);
        if (days != 0) {
            String later = Math.abs(days) == 1 ? "a day later" : Math.abs(days) + " days later";
            return days > 0
                    ? edge(added, other, reason + "; it came out " + later)
                    : edge(other, added, reason + "; it came out " + later);
        }
        boolean addedNotes = note(added.document()).isPresent();
        boolean otherNotes = note(other.document()).isPresent();
        if (addedNotes != otherNotes) {
            String says = reason + "; a note says that it is the later version";
            return addedNotes ? edge(added, other, says) : edge(other, added, says);
        }
        String longer = reason + "; of one day, and the longer";
        return added.document().text().length() >= other.document().text().length()
                ? edge(added, other, longer)
                : edge(other, added, longer);
    }

    private static LineageEdge edge(DocumentProfile later, DocumentProfile earlier, String reason) {
        Optional<Excerpt> note = note(later.document());
        boolean retracts = note.filter(n -> RETRACTION.matcher(n.text()).find()).isPresent();
        return new LineageEdge(
                LineageEdge.Kind.REVISION,
                later.id(),
                Optional.of(earlier.id()),
                earlier.document().outlet(),
                1,
                retracts ? reason + "; it says that it was retracted" : reason,
                note.map(List::of).orElse(List.of()));
    }

    /** The words in which a text says that it is a later version. */
    static Optional<Excerpt> note(Document document) {
        Matcher note = NOTE.matcher(document.text());
        return note.find()
                ? Optional.of(Excerpt.of(document.text(), new Span(note.start(), note.end())))
                : Optional.empty();
    }
}
