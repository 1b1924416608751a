package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coder.actors.Resolved.read;

import org.junit.jupiter.api.Test;
import org.readout.core.ActorMention;
import org.readout.core.SourceKind;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** What holds of every phrase; people, countries, nouns and pronouns have tests of their own. */
class ActorResolverTest {
    @Test
    void coordination_isExpanded() {
        assertThat(read("Hamas|PROPN|7|nsubj ,|PUNCT|3|punct Iran|PROPN|1|conj and|CCONJ|6|cc its|PRON|6|nmod:poss"
                                + " allies~ally|NOUN|1|conj|P blamed~blame|VERB|0|root Israel|PROPN|7|obj")
                        .parties("Hamas"))
                .containsExactly("Hamas = pse.hamas PSE/REB", "Iran = irn IRN/GOV", "its allies = - ?/UNK");
    }

    @Test
    void sources_areToldApart() {
        Resolved read = read(
                "U.S.|PROPN|2|compound officials~official|NOUN|3|nsubj|P told~tell|VERB|0|root The|DET|6|det"
                        + " Morning|PROPN|6|compound Herald|PROPN|3|obj that|SCONJ|9|mark Hale|PROPN|9|nsubj spoke~speak|VERB|3|ccomp");
        assertThat(read.kind("officials")).hasValue(SourceKind.ANONYMOUS);
        assertThat(read.kind("Herald")).hasValue(SourceKind.OUTLET);
        assertThat(read.kind("Hale")).hasValue(SourceKind.PERSON);
    }

    @Test
    void everyExcerpt_reslicesFromTheText() {
        Resolved read =
                read("Iran|PROPN|4|nmod:poss 's|PART|1|case new|ADJ|4|amod president|NOUN|5|nsubj met~meet|VERB|0|root"
                        + " Hale|PROPN|5|obj and|CCONJ|9|cc Qatari|ADJ|9|amod envoys~envoy|NOUN|6|conj|P");
        for (Sentence sentence : read.document().sentences()) {
            for (Token token : sentence.tokens()) {
                for (ActorMention mention : read.index().parties(sentence, token)) {
                    assertThat(mention.excerpt().span().slice(read.document().text()))
                            .isEqualTo(mention.excerpt().text());
                }
            }
        }
    }
}
