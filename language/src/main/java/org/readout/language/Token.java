package org.readout.language;

import java.util.OptionalInt;
import org.readout.core.Span;

/**
 * One syntactic word of a sentence, after Universal Dependencies' English tokenisation ("do|n't", "Biden|'s").
 *
 * @param index 0-based in its sentence
 * @param span in the document's text
 * @param form the characters of the span
 * @param lemma dictionary form, lower case unless a proper noun
 * @param features UD features as written there ({@code Tense=Past|VerbForm=Part|Voice=Pass}), "_" for none
 * @param head index of the syntactic head in the sentence; absent for the root
 * @param relation the UD relation to the head ({@code nsubj:pass}), {@code root} for the root
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        Upos upos,
        String features,
        OptionalInt head,
        String relation) {

    /** Whether the relation is this one or a subtype of it: {@code nsubj} matches {@code nsubj:pass}. */
    public boolean is(String baseRelation) {
        return relation.startsWith(baseRelation)
                && (relation.length() == baseRelation.length() || relation.charAt(baseRelation.length()) == ':');
    }

    /** Whether the features contain this one, written {@code Name=Value}. */
    public boolean has(String feature) {
        int at = features.indexOf(feature);
        return at >= 0
                && (at == 0 || features.charAt(at - 1) == '|')
                && (at + feature.length() == features.length() || features.charAt(at + feature.length()) == '|');
    }
}
