package org.readout.eval.ecb;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What two mentions have in common, as numbers by name; booleans are 0 and 1, shares 0 to 1. */
final class PairFeatures {
    /** Least mean cosines of documents of one topic, and of one story. */
    private static final double TOPIC = 0.08;

    private static final double STORY = 0.14;

    private final WordWeights weights;
    private final Map<String, Integer> topics;
    private final Map<String, Integer> stories;

    PairFeatures(WordWeights weights) {
        this.weights = weights;
        this.topics = weights.topics(TOPIC);
        this.stories = weights.topics(STORY);
    }

    /** The names, in the order of {@link #of}. */
    static List<String> names() {
        return NAMES;
    }

    private static final List<String> NAMES = List.of(
            "intercept",
            "same_head",
            "same_word",
            "common_start",
            "same_class",
            "light",
            "rarity",
            "documents",
            "documents_squared",
            "same_document",
            "same_sentence",
            "subjects",
            "other_subjects",
            "objects",
            "other_objects",
            "around",
            "near",
            "sentences",
            "names",
            "other_names",
            "numbers",
            "same_part",
            "same_word_documents",
            "same_word_around",
            "same_word_near",
            "same_word_sentences",
            "same_word_same_document",
            "same_word_names",
            "class_documents",
            "class_around",
            "class_near",
            "other_word_documents",
            "other_word_around",
            "other_word_near",
            "same_document_around",
            "same_word_light",
            "same_topic",
            "same_story",
            "same_word_same_topic",
            "same_word_same_story",
            "class_same_story");

    double[] of(EventWords a, EventWords b) {
        Map<String, Double> f = new LinkedHashMap<>();
        boolean oneText = a.document().equals(b.document());
        boolean oneSentence = oneText && a.sentence() == b.sentence();
        double alike = oneText ? 0 : weights.similarity(a.document(), b.document());
        double word =
                flag(!Collections.disjoint(a.stems(), b.stems()) || a.head().equals(b.head()));
        double around = weights.overlap(a.around(), b.around());
        double near = weights.overlap(a.near(), b.near());
        double sentences = oneSentence ? 0 : weights.overlap(a.rest(), b.rest());
        double names = weights.containment(a.names(), b.names());
        double inClass = word == 1 ? 0 : flag(!Collections.disjoint(a.classes(), b.classes()));
        double topic = flag(!oneText && Objects.equals(topics.get(a.document()), topics.get(b.document())));
        double story = flag(!oneText && Objects.equals(stories.get(a.document()), stories.get(b.document())));
        double light = flag(a.light() || b.light());
        f.put("intercept", 1.0);
        f.put("same_head", flag(a.head().equals(b.head())));
        f.put("same_word", word);
        f.put("common_start", word == 1 ? 0 : commonStart(a.head(), b.head()));
        f.put("same_class", inClass);
        f.put("light", light);
        f.put("rarity", word * weights.of(a.head()) / 6);
        f.put("documents", alike);
        f.put("documents_squared", alike * alike);
        f.put("same_document", flag(oneText));
        f.put("same_sentence", flag(oneSentence));
        f.put("subjects", weights.containment(a.subjects(), b.subjects()));
        f.put("other_subjects", others(a.subjects(), b.subjects()));
        f.put("objects", weights.containment(a.objects(), b.objects()));
        f.put("other_objects", others(a.objects(), b.objects()));
        f.put("around", around);
        f.put("near", near);
        f.put("sentences", sentences);
        f.put("names", oneSentence ? 0 : names);
        f.put("other_names", others(a.names(), b.names()));
        f.put("numbers", weights.containment(a.numbers(), b.numbers()));
        f.put("same_part", flag(a.part() == b.part()));
        f.put("same_word_documents", word * alike);
        f.put("same_word_around", word * around);
        f.put("same_word_near", word * near);
        f.put("same_word_sentences", word * sentences);
        f.put("same_word_same_document", word * flag(oneText));
        f.put("same_word_names", word * names);
        f.put("class_documents", inClass * alike);
        f.put("class_around", inClass * around);
        f.put("class_near", inClass * near);
        f.put("other_word_documents", (1 - word) * (1 - inClass) * alike);
        f.put("other_word_around", (1 - word) * (1 - inClass) * around);
        f.put("other_word_near", (1 - word) * (1 - inClass) * near);
        f.put("same_document_around", flag(oneText) * around);
        f.put("same_word_light", word * light);
        f.put("same_topic", topic);
        f.put("same_story", story);
        f.put("same_word_same_topic", word * topic);
        f.put("same_word_same_story", word * story);
        f.put("class_same_story", inClass * story);
        return NAMES.stream().mapToDouble(f::get).toArray();
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }

    private static double others(Set<String> a, Set<String> b) {
        return flag(!a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b));
    }

    /** The share of the longer word that both begin with: nominalisations of one verb. */
    private static double commonStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return (double) same / Math.max(a.length(), b.length());
    }
}
