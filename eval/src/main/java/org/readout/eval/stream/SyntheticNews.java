package org.readout.eval.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Published;

/**
 * Made-up news without end, one day after the other, the same for the same seed: 200 documents a day by 40 outlets on 40 new
 * events a day between 30 countries in 400 towns.
 *
 * <p>Of 20 documents 14 are reports of their own on one to four events of the last three days, 2 repeat a document of the last two days
 * word for word, 2 shorten one to its first half, 1 repeats one with a credit, and 1 passes on another outlet's report. Two documents in a
 * hundred come a day late. Texts have about 150 words; mentions come with them, so nothing is coded.
 */
final class SyntheticNews {
    static final int DOCUMENTS_A_DAY = 200;

    private static final int EVENTS_A_DAY = 40;
    private static final int OUTLETS = 40;
    private static final int DAYS_BACK = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final List<List<SyntheticEvent>> lastDays = new ArrayList<>();
    private final List<CodedDocument> recent = new ArrayList<>();
    private final List<CodedDocument> late = new ArrayList<>();
    private int day;

    SyntheticNews(long seed) {
        this.random = new Random(seed);
    }

    /** The documents that arrive on the next day, in no order. */
    List<CodedDocument> nextDay() {
        LocalDate today = FIRST_DAY.plusDays(day++);
        lastDays.add(0, SyntheticEvent.some(EVENTS_A_DAY, today, random));
        if (lastDays.size() > DAYS_BACK) {
            lastDays.remove(DAYS_BACK);
        }
        List<CodedDocument> arriving = new ArrayList<>(late);
        late.clear();
        List<CodedDocument> written = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS_A_DAY; i++) {
            CodedDocument document = document(today, written);
            written.add(document);
            (random.nextInt(50) == 0 ? late : arriving).add(document);
        }
        if (recent.size() > DOCUMENTS_A_DAY) {
            recent.subList(0, recent.size() - DOCUMENTS_A_DAY).clear();
        }
        recent.addAll(written);
        return arriving;
    }

    private CodedDocument document(LocalDate today, List<CodedDocument> written) {
        String outlet = "Outlet " + letters(random.nextInt(OUTLETS));
        List<CodedDocument> before = written.isEmpty() ? recent : written;
        int way = before.isEmpty() ? 0 : random.nextInt(20);
        if (way < 14) {
            return ownReport(today, outlet);
        }
        CodedDocument other = before.get(random.nextInt(before.size()));
        if (way == 19) {
            return relay(today, outlet, other);
        }
        String text = other.document().text();
        if (way >= 16 && way < 18) {
            text = text.substring(0, text.indexOf('\n', text.length() / 2) + 1);
        } else if (way == 18) {
            text = text + "Republished from " + other.document().outlet().orElseThrow() + "\n";
        }
        return coded(today, outlet, text);
    }

    private CodedDocument ownReport(LocalDate today, String outlet) {
        StringBuilder text = new StringBuilder(filler(12)).append('\n');
        int events = 1 + random.nextInt(4);
        for (int i = 0; i < events; i++) {
            List<SyntheticEvent> day = lastDays.get(random.nextInt(lastDays.size()));
            text.append(day.get(random.nextInt(day.size())).told(random)).append('\n');
            text.append(filler(30)).append('\n');
        }
        return coded(today, outlet, text.toString());
    }

    private CodedDocument relay(LocalDate today, String outlet, CodedDocument other) {
        String lead = other.document()
                .text()
                .lines()
                .filter(SyntheticEvent::isTold)
                .findFirst()
                .orElse("Nothing new was known.");
        String name = other.document().outlet().orElseThrow();
        return coded(today, outlet, name + " reported on the same matter.\n" + lead + "\n" + filler(40) + "\n");
    }

    private static CodedDocument coded(LocalDate day, String outlet, String text) {
        Document document = new Document(
                Document.hash(text, outlet, day.toString()),
                Document.hash(text),
                outlet + " " + day,
                Optional.of(outlet + " of " + day),
                text,
                Optional.of(outlet),
                Optional.empty(),
                "en",
                Optional.of(Published.on(day, Published.Basis.METADATA, "made up")),
                List.of(),
                SyntheticEvent.credits(text));
        return new CodedDocument(
                document,
                document.published(),
                SyntheticEvent.mentions(document),
                SyntheticEvent.relays(document),
                List.of(),
                SyntheticEvent.details(document),
                List.of());
    }

    /** Words of which a few are frequent and most are rare. */
    private String filler(int words) {
        StringBuilder text = new StringBuilder("It was ");
        for (int i = 0; i < words; i++) {
            int rank = (int) (20_000 * Math.pow(random.nextDouble(), 3));
            text.append(letters(rank + 700)).append(i + 1 < words ? " " : ".");
        }
        return text.toString();
    }

    /** A made-up word for a number. */
    static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.insert(0, (char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
