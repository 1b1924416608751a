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
    /** The opener that stands for any object of a verb ("the offer" after "rejected"). */
    private static final String OBJECT = "object";

    private static final int LONGEST = 90;
    private static final Pattern END = Pattern.compile(
            "(?<!\\b[A-Z])(?<!\\b(?:Mr|Ms|Dr|St|Mrs|Gen|Sen|Gov|Lt|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.;:!?](?=\\s|$|[”\"’'])|\\s[—–-]\\s|,(?=\\s|[”\"’'])|\\s\\((?=.)|\\s(?=(?:as|while|because|although|though|after|before|when|but|and (?:then |also |later )?(?:\\w+ed|left|said|told|took|gave|made|went|had|has|was|were))\\b).*");
    private static final Pattern NOUN_FOLLOWS =
            Pattern.compile("^to (a|an|the|this|that|these|those|his|her|its|their|our|any|all)\\b");
    private static final Pattern EMPTY = Pattern.compile(
            "to do( so| it| that)?|(that|of|for|on|to|with|over|about) (it|them|him|her|us|this|something)");

    /** "That" as the subject of a relative clause, which tells of what was named before and not what was said. */
    private static final Pattern RELATIVE =
            Pattern.compile("^that (is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\\b");

    /** "A ceasefire that the movement had itself declared": the verb at the end has lost its object to what was named before. */
    private static final Pattern OBJECT_GAP = Pattern.compile(
            "^that .*\\b(declared|announced|signed|reached|brokered|offered|proposed|demanded|promised|ordered|made|agreed)$");

    /** What no object of a verb begins with. */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "^(to|of|for|from|by|with|at|in|on|over|as|and|or|but|not|than|after|before|when|while|because|if|who|which|that"
                    + "|him|her|it|them|himself|herself|itself|themselves|is|are|was|were|has|have|had)\\b|^\\W");

    private static final Pattern ADVERBIAL =
            Pattern.compile("^(?:on \\w+\\s|\\w+ly\\s|last \\w+\\s|again\\s|this \\w+\\s){1,2}");

    /** Words that nothing can end with, where the clause was cut before what they belong to. */
    private static final Pattern LOOSE_END = Pattern.compile("\\s+(?:by|of|and|or|than|the|an?)$");

    private Complement() {}

    /**
     * The words without quote marks around them, cut at the end of their clause; absent when none of the openers follows, or the words are only a pronoun.
     *
     * @param objects whether an object of the verb may be quoted where the openers allow it
     */
    static Optional<String> of(EventMention mention, List<String> openers, boolean objects) {
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
        boolean object =
                objects && openers.contains(OBJECT) && !NO_OBJECT.matcher(rest).find();
        if (!object && !openers.contains(first)
                || RELATIVE.matcher(rest).find()
                || first.equals("to")
                        && !openers.contains("to-noun")
                        && NOUN_FOLLOWS.matcher(rest).find()) {
            return Optional.empty();
        }
        return Optional.of(cut(rest))
                .filter(c -> c.indexOf(' ') > 0
                        && !EMPTY.matcher(c).matches()
                        && !OBJECT_GAP.matcher(c).find());
    }

    private static boolean follows(String sentence, int from, Excerpt recipient, int offset) {
        int start = recipient.span().start() - offset;
        return start >= from
                && start <= sentence.length()
                && sentence.substring(from, start).matches("\\s*(the|on|to|of)?\\s*");
    }

    private static String cut(String rest) {
        Matcher end = END.matcher(rest);
        String clause = end.find() ? rest.substring(0, end.start()) : rest;
        boolean shortened = false;
        if (clause.length() > LONGEST) {
            clause = clause.substring(0, clause.lastIndexOf(' ', LONGEST));
            shortened = true;
        }
        String clean = withInnerQuotes(LOOSE_END.matcher(clause.strip()).replaceFirst(""));
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
