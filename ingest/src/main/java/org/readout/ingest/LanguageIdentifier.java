package org.readout.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text: by its script where that is not Latin, else by which language's commonest function
 * words make up most of it.
 *
 * <p>Each paragraph is judged apart and weighs as many words as it has, so that quotations and foreign passages in an
 * English article do not count against it. A text of fewer than {@value #ENOUGH_WORDS} words in Latin script is not
 * judged. The method is that of small-word counting (Grefenstette 1995); see {@code docs/decisions}.
 */
final class LanguageIdentifier {

    private static final int ENOUGH_WORDS = 12;
    private static final int MAX_WORDS = 4000;
    private static final double MIN_SHARE = 0.12;
    private static final double ENGLISH_PART = 0.4;
    private static final List<Model> MODELS = load();

    /** A language by its ISO 639-1 code and English name. */
    record Language(String code, String name) {}

    private record Model(Language language, Set<String> words) {}

    private static final Language ENGLISH = new Language("en", "English");

    private static final Map<UnicodeScript, Language> SCRIPTS = scripts();

    private LanguageIdentifier() {}

    /** The language of a text; empty if the text is too short or too strange to tell. */
    static Optional<Language> identify(String text) {
        Optional<Language> byScript = otherScript(text);
        if (byScript.isPresent()) {
            return byScript;
        }
        Map<Language, Integer> votes = new LinkedHashMap<>();
        int judged = 0;
        int total = 0;
        StringBuilder small = new StringBuilder();
        for (String paragraph : text.split("[\\r\\n]+", -1)) {
            small.append(paragraph).append(' ');
            List<String> words = Words.of(small, MAX_WORDS);
            if (words.size() >= ENOUGH_WORDS) {
                small.setLength(0);
                total += words.size();
                Optional<Language> language = ofPassage(words);
                language.ifPresent(found -> votes.merge(found, words.size(), Integer::sum));
                judged += language.isPresent() ? words.size() : 0;
            }
            if (total > MAX_WORDS) {
                break;
            }
        }
        int english = votes.getOrDefault(ENGLISH, 0);
        if (judged == 0) {
            return Optional.empty();
        }
        if (english >= judged * ENGLISH_PART) {
            return Optional.of(ENGLISH);
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<Language> ofPassage(List<String> words) {
        int[] counts = new int[MODELS.size()];
        int letters = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            letters += Character.isLetter(word.charAt(0)) ? 1 : 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] += MODELS.get(i).words().contains(lower) ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return letters > 0 && counts[best] >= letters * MIN_SHARE
                ? Optional.of(MODELS.get(best).language())
                : Optional.empty();
    }

    /** The language of the script in which more than half of the letters are, if it is not Latin. */
    private static Optional<Language> otherScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int total = 0;
        int limit = Math.min(text.length(), MAX_WORDS * 8);
        for (int i = 0; i < limit; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                total++;
            }
        }
        int all = total;
        if (letters.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= all) {
            return Optional.empty();
        }
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        if (most == UnicodeScript.CYRILLIC) {
            return Optional.of(cyrillic(text));
        }
        if (most == UnicodeScript.ARABIC) {
            return Optional.of(arabic(text));
        }
        if (kana) {
            return Optional.of(new Language("ja", "Japanese"));
        }
        return Optional.of(SCRIPTS.getOrDefault(most, new Language("und", "a language in " + most + " script")));
    }

    private static Language cyrillic(String text) {
        if (text.matches("(?s).*[\u0456\u0457\u0454\u0491].*")) {
            return text.contains("\u045e") ? new Language("be", "Belarusian") : new Language("uk", "Ukrainian");
        }
        if (text.matches("(?s).*[\u0458\u0459\u045a\u045f].*")) {
            return new Language("sr", "Serbian");
        }
        return text.matches("(?s).*[\u044b\u044d].*") ? new Language("ru", "Russian") : new Language("bg", "Bulgarian");
    }

    private static Language arabic(String text) {
        if (text.matches("(?s).*[\u0679\u0688\u0691\u06ba\u06d2].*")) {
            return new Language("ur", "Urdu");
        }
        return text.matches("(?s).*[\u067e\u0686\u0698\u06af].*")
                ? new Language("fa", "Persian")
                : new Language("ar", "Arabic");
    }

    private static Map<UnicodeScript, Language> scripts() {
        Map<UnicodeScript, Language> scripts = new EnumMap<>(UnicodeScript.class);
        scripts.put(UnicodeScript.HEBREW, new Language("he", "Hebrew"));
        scripts.put(UnicodeScript.GREEK, new Language("el", "Greek"));
        scripts.put(UnicodeScript.HAN, new Language("zh", "Chinese"));
        scripts.put(UnicodeScript.HANGUL, new Language("ko", "Korean"));
        scripts.put(UnicodeScript.DEVANAGARI, new Language("hi", "Hindi"));
        scripts.put(UnicodeScript.BENGALI, new Language("bn", "Bengali"));
        scripts.put(UnicodeScript.TAMIL, new Language("ta", "Tamil"));
        scripts.put(UnicodeScript.THAI, new Language("th", "Thai"));
        scripts.put(UnicodeScript.ARMENIAN, new Language("hy", "Armenian"));
        scripts.put(UnicodeScript.GEORGIAN, new Language("ka", "Georgian"));
        scripts.put(UnicodeScript.ETHIOPIC, new Language("am", "Amharic"));
        scripts.put(UnicodeScript.MYANMAR, new Language("my", "Burmese"));
        scripts.put(UnicodeScript.KHMER, new Language("km", "Khmer"));
        return scripts;
    }

    private static List<Model> load() {
        List<Model> models = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                        LanguageIdentifier.class.getResourceAsStream("function-words.txt"), "function-words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ", -1);
                    models.add(new Model(
                            new Language(words[0], words[1]),
                            new HashSet<>(List.of(words).subList(2, words.length))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("function-words.txt", e);
        }
        return List.copyOf(models);
    }
}
