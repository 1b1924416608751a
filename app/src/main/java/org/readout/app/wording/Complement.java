package org.readout.app.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;

/**
 * What was asked, promised or alleged, in the words of the text: the clause that follows the trigger ("to reach a deal
 * quickly"), past the recipient if that stands between.
 */
final class Complement {
    private static final int LONGEST = 90;
    private static final Pattern END = Pattern.compile(
            "(?<!\\b[A-Z])(?<!\\b(?:Mr|Ms|Dr|St|Mrs|Gen|Sen|Gov|Lt|No))[.;:!?](?=\\s|$|[”\"’'])|\\s[—–-]\\s|,(?=\\s|[”\"’'])|\\s\\((?=.)|\\s(?=(?:as|while|because|although|though|after|before|when|but|and (?:\\w+ed|left|said|told|took|gave|made|went|had|has|was|were))\\b).*");
    private static final Pattern NOUN_FOLLOWS =
            Pattern.compile("^to (a|an|the|this|that|these|those|his|her|its|their|our|any|all)\\b");
    private static final Pattern EMPTY = Pattern.compile("to do( so| it| that)?|that it|of it|for it");
    private static final Pattern ADVERBIAL =
            Pattern.compile("^(?:on \\w+\\s|\\w+ly\\s|last \\w+\\s|again\\s|this \\w+\\s){1,2}");

    private Complement() {}

    /** The words without quote marks around them, cut at the end of their clause; absent when none of the openers follows. */
    static Optional<String> of(EventMention mention, List<String> openers) {
        String sentence = mention.evidence().sentence().text();
        int offset = mention.evidence().sentence().span().start();
        int from = mention.evidence().trigger().span().end() - offset;
        Optional<Integer> afterRecipient = mention.recipients().stream()
                .map(r -> r.excerpt())
                .filter(r -> follows(sentence, from, r, offset))
                .map(r -> r.span().end() - offset)
                .findFirst();
        int start = afterRecipient.orElse(from);
        if (start < 0 || start >= sentence.length()) {
            return Optional.empty();
        }
        String rest = sentence.substring(start).stripLeading();
        rest = ADVERBIAL.matcher(rest).replaceFirst("");
        String first = rest.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        if (!openers.contains(first)
                || first.equals("to")
                        && !openers.contains("to-noun")
                        && NOUN_FOLLOWS.matcher(rest).find()) {
            return Optional.empty();
        }
        return Optional.of(cut(rest))
                .filter(c -> c.indexOf(' ') > 0 && !EMPTY.matcher(c).matches());
    }

    private static boolean follows(String sentence, int from, Excerpt recipient, int offset) {
        int start = recipient.span().start() - offset;
        return start >= from
                && start <= sentence.length()
                && sentence.substring(from, start).matches("\\s*(the|on|to)?\\s*");
    }

    private static String cut(String rest) {
        Matcher end = END.matcher(rest);
        String clause = end.find() ? rest.substring(0, end.start()) : rest;
        boolean shortened = false;
        if (clause.length() > LONGEST) {
            clause = clause.substring(0, clause.lastIndexOf(' ', LONGEST));
            shortened = true;
        }
        String clean = withInnerQuotes(clause.strip());
        return shortened ? clean + " …" : clean;
    }

    /** Quote marks inside the quotation turn single; an unpaired one is left out. */
    private static String withInnerQuotes(String clause) {
        String marked = clause.replaceAll("[“”\"]", "\"");
        if (marked.chars().filter(c -> c == '"').count() % 2 != 0) {
            return marked.replace("\"", "");
        }
        StringBuilder inner = new StringBuilder();
        boolean open = true;
        for (char c : marked.toCharArray()) {
            if (c == '"') {
                inner.append(open ? '‘' : '’');
                open = !open;
            } else {
                inner.append(c);
            }
        }
        return inner.toString();
    }
}
