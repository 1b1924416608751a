package org.readout.collate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.core.Actor;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Span;

/** The words of a sentence that say what is demanded, promised or threatened. */
final class LedgerWords {
    private static final int MOST_CHARACTERS = 240;
    private static final String SAYING = "(?:said|says|added|told|announced|reported)";
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;:]|\\s[–—]\\s|\"|”|,\\s+(?:(?:and|but|however|although|though|despite|which|who|whose|as|after|before"
                    + "|while|because|since|according|citing|whom|when|where|did|does|has|have|had|is|was|were|would|\\p{Ll}+ed)\\b"
                    + "|(?:[\\p{L}.'’-]+\\s){1,8}" + SAYING + "\\b)");
    private static final Pattern HE_WARNED = Pattern.compile("^.{12,},\\s[^,]{1,50}$", Pattern.DOTALL);
    private static final Pattern VERBS_OF_STATING = Pattern.compile(
            "\\b(?:demand|urg|call|ask|request|appeal|press|insist|order|instruct|direct|t[eo]l[ld]|requir|want|seek|sought|plead|plea"
                    + "|petition|promis|pledg|vow|agree|commit|undert|guarante|accept|swor|ready|willing|declar|announc|offer"
                    + "|threat|warn|caution|alert)\\p{L}*");
    private static final Pattern ABOUT_THE_REPORT = Pattern.compile(
            "\\b(?:anonymity|anonymous(?:ly)?|not (?:to )?be (?:named|identified|quoted)|(?:for|to) comment)\\b");
    private static final Pattern ENDING = Pattern.compile(
            "\\b(?:stop\\w*|halt\\w*|end|ends|ending|ceas\\w+|avoid\\w*|refrain\\w*|not|never|abandon\\w*"
                    + "|lift\\w*|drop\\w*|without|restrain\\w*|restraint|desist\\w*|quit\\w*|leave|suspend\\w*|resist\\w*)\\b");

    /** A deed that is named only as what is waited for or asked for: "a deadline for the emirate to agree to the list". */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:deadline|ultimatum|time|hours|days|chance|opportunity|pressure|calls?|appeals?|demands?|requests?|orders?)"
                    + " (?:for|on|to) (?:\\p{L}[\\p{L}.'’-]* ){1,5}to $");

    /** Words for giving up an office, of which each report may choose its own. */
    private static final Pattern LEAVES_OFFICE =
            Pattern.compile("(?i)\\b(?:bow(?:s|ed|ing)? out|(?:step(?:s|ped|ping)?|stand(?:s|ing)?|stood) down"
                    + "(?! (?:from|off|on|into|onto|to) (?!(?:\\p{L}+day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\\d)|(?:\\p{L}+ ){0,2}(?:presidency|post|office|power|leadership|job|role|position|premiership|government|cabinet)\\b))"
                    + "|resign(?:s|ed|ing|ation)?(?! to\\b)"
                    + "|(?:leav\\w+|left|quit\\w*|vacat\\w+) (?:office|power)"
                    + "|(?:(?:hand|handed|handing|hands) (?:over )?|(?:give|gives|gave|giving) up |(?:relinquish\\w*|cede[sd]?|ceding) )"
                    + "(?:the )?(?:power|presidency)|conced\\w+ (?:election )?defeat)\\b");

    /** The stems that stand for all words of leaving an office. */
    static final Set<String> LEAVING_OFFICE = Stems.ofPassage("step down");

    private LedgerWords() {}

    /** {@link #LEAVING_OFFICE} where a passage speaks of it; else nothing. */
    static Set<String> ofLeavingOffice(String passage) {
        return LEAVES_OFFICE.matcher(passage).find() ? LEAVING_OFFICE : Set.of();
    }

    /** Whether the words before it show that nobody has done it, but somebody is to. */
    static boolean isOnlyAsked(EventMention mention) {
        Excerpt sentence = mention.evidence().sentence();
        int trigger =
                mention.evidence().trigger().span().start() - sentence.span().start();
        return ASKED.matcher(sentence.text().substring(0, trigger)).find();
    }

    /**
     * From the verb of stating to the end of its clause; the sentence up to that end where the statement stands before the
     * verb ("…, he warned") or the trigger is what is demanded. Absent where a noun alone takes up what was stated elsewhere.
     */
    static Optional<Excerpt> of(EventMention mention) {
        String sentence = mention.evidence().sentence().text();
        int start = mention.evidence().sentence().span().start();
        Span trigger = mention.evidence().trigger().span();
        int from = trigger.start() - start;
        int after = trigger.end() - start;
        int to = clauseEnd(sentence, after);
        boolean states = VERBS_OF_STATING
                .matcher(mention.evidence().trigger().text().toLowerCase(Locale.ROOT))
                .find();
        boolean saysNothing = sentence.startsWith(",", after)
                || Stems.ofPassage(sentence.substring(after, to)).isEmpty();
        if (!states) {
            return Optional.of(whole(mention));
        }
        if (!saysNothing) {
            return Optional.of(excerpt(sentence, from, to, start));
        }
        return HE_WARNED.matcher(sentence.substring(0, from)).matches()
                ? Optional.of(excerpt(sentence, 0, after, start))
                : Optional.empty();
    }

    /** The whole sentence. */
    static Excerpt whole(EventMention mention) {
        Excerpt sentence = mention.evidence().sentence();
        return excerpt(
                sentence.text(), 0, sentence.text().length(), sentence.span().start());
    }

    private static Excerpt excerpt(String sentence, int from, int to, int start) {
        int end = cut(sentence, from, to);
        return new Excerpt(sentence.substring(from, end), new Span(start + from, start + end));
    }

    private static int clauseEnd(String sentence, int from) {
        Matcher end = CLAUSE_END.matcher(sentence);
        int to = end.find(from) ? end.start() : sentence.length();
        while (to > from && ".,!?\" ”\n".indexOf(sentence.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static int cut(String sentence, int from, int to) {
        if (to - from <= MOST_CHARACTERS) {
            return to;
        }
        int space = sentence.lastIndexOf(' ', from + MOST_CHARACTERS);
        return space > from ? space : from + MOST_CHARACTERS;
    }

    /** Stems of what is demanded or foreseen, without the act of saying it and the names of those concerned. */
    static Set<String> content(MentionView statement, Excerpt words) {
        Set<String> stems = new HashSet<>(Stems.ofPassage(words.text()));
        stems.addAll(ofLeavingOffice(words.text()));
        stems.removeAll(statement.triggerStems());
        stems.removeAll(partyStems(statement));
        return Set.copyOf(stems);
    }

    /** Stems of the capitalised words of a passage after its first word. */
    static Set<String> names(String passage) {
        String capitalised = Arrays.stream(passage.split("\\s+"))
                .skip(1)
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .collect(Collectors.joining(" "));
        return Stems.ofPassage(capitalised);
    }

    /** Stems of the names of those who take part, as written and in full. */
    static Set<String> partyStems(MentionView mention) {
        EventMention m = mention.mention();
        Set<String> stems = new HashSet<>();
        Stream.concat(m.actors().stream(), m.recipients().stream())
                .forEach(p -> stems.addAll(Stems.ofPassage(p.excerpt().text())));
        mention.parties().stream()
                .map(Actor::name)
                .flatMap(n -> n.stream())
                .forEach(n -> stems.addAll(Stems.ofPassage(n)));
        return stems;
    }

    /** Requests of speakers about the report itself: not to be named, for comment. */
    static boolean isAboutTheReport(Excerpt words) {
        return ABOUT_THE_REPORT.matcher(words.text().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it asks for an end of something, or that it not be done: more of it is no fulfilment. */
    static boolean asksForAnEnd(Excerpt words) {
        return ENDING.matcher(words.text().toLowerCase(Locale.ROOT)).find();
    }
}
