package org.readout.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says a sentence in other words by rule: other words of like meaning, numbers spelled or in figures, the speaker before or behind
 * what is said, a subordinate clause in front. Meaning is kept roughly; grammar mostly. It stands in for what a rewriting desk
 * does, and is milder than a free rewording.
 */
final class Rewording {
    private static final double REPLACED = 0.85;
    private static final Pattern SAID_AT_END =
            Pattern.compile("^(\\p{Lu}[^\"“”]{20,}), ([^,\"“”]{3,70}) (?:said|told \\w+)( on \\w+day)?\\.$");
    private static final Pattern SAID_IN_FRONT =
            Pattern.compile("^([^,\"“”]{3,70}?) said(?: on \\w+day)? that ([^\"“”]{20,})\\.$");
    private static final Pattern CLAUSE_AT_END = Pattern.compile(
            "^(\\p{Lu}[^\"“”]{20,}?),? (as|after|while|when|because|although|before) ([^,\"“”]{12,})\\.$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*|\\b\\p{N}{1,2}\\b(?![.,:%]\\p{N})");
    private static final String SYNONYMS =
            "killed=dead killing=claiming_the_lives_of attack=assault attacked=assaulted army=military military=armed_forces soldiers=troops"
                    + " troops=soldiers government=authorities said=stated announced=declared agreed=consented fighting=combat"
                    + " ceasefire=truce truce=ceasefire talks=negotiations negotiations=talks injured=hurt wounded=injured strike=raid"
                    + " strikes=raids destroyed=wrecked seized=captured captured=seized arrested=detained detained=arrested released=freed"
                    + " demanded=called_for warned=cautioned accused=blamed denied=rejected rejected=turned_down people=persons"
                    + " residents=inhabitants city=town town=city village=settlement near=close_to about=around nearly=almost"
                    + " began=started started=began ended=finished country=nation officials=representatives president=head_of_state"
                    + " helped=assisted aid=relief ship=vessel vessel=ship ships=vessels border=frontier leader=chief forces=units"
                    + " according=going large=big return=go_back also=too since=from including=among_them crisis=emergency"
                    + " immediately=at_once children=minors women=females homes=houses houses=homes fled=escaped hospital=clinic"
                    + " victims=casualties weapons=arms shot=gunned_down against=versus decision=ruling plan=scheme meeting=encounter"
                    + " met=encountered spoke=talked told=informed asked=requested called=appealed";
    private static final List<String> NUMBERS =
            List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" "));
    private static final Map<String, String> WORDS = words();

    private final Random random;

    Rewording(Random random) {
        this.random = random;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String pair : SYNONYMS.split(" ")) {
            String[] sides = pair.split("=");
            words.put(sides[0], sides[1].replace('_', ' '));
        }
        for (int i = 2; i < NUMBERS.size(); i++) {
            words.put(NUMBERS.get(i), Integer.toString(i));
            words.put(Integer.toString(i), NUMBERS.get(i));
        }
        return Map.copyOf(words);
    }

    List<String> all(List<String> sentences) {
        List<String> reworded = new ArrayList<>();
        sentences.forEach(sentence -> reworded.add(of(sentence)));
        return reworded;
    }

    String of(String sentence) {
        return otherWords(otherOrder(sentence));
    }

    private static String otherOrder(String sentence) {
        Matcher end = SAID_AT_END.matcher(sentence);
        if (end.matches()) {
            return "According to " + end.group(2) + ", " + lower(end.group(1)) + ".";
        }
        Matcher front = SAID_IN_FRONT.matcher(sentence);
        if (front.matches()) {
            return upper(front.group(2)) + ", in the words of " + lower(front.group(1)) + ".";
        }
        Matcher clause = CLAUSE_AT_END.matcher(sentence);
        if (clause.matches()) {
            return upper(clause.group(2)) + " " + clause.group(3) + ", " + lower(clause.group(1)) + ".";
        }
        return sentence;
    }

    private String otherWords(String sentence) {
        Matcher words = WORD.matcher(sentence);
        StringBuilder reworded = new StringBuilder();
        while (words.find()) {
            String word = words.group();
            String known = word.toLowerCase(Locale.ROOT);
            boolean replaced = WORDS.containsKey(known) && random.nextDouble() < REPLACED;
            String put = replaced ? WORDS.getOrDefault(known, word) : word;
            put = Character.isUpperCase(word.charAt(0)) ? upper(put) : put;
            words.appendReplacement(reworded, Matcher.quoteReplacement(put));
        }
        return words.appendTail(reworded).toString();
    }

    /** In lower case at the start where the first word is an article or the like, and no name. */
    private static String lower(String text) {
        boolean plain = text.matches(
                "(?:The|A|An|In|On|At|It|He|She|They|Its|Their|More|About|Some|Two|Three|Four|Five|Six) .*");
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
