package org.readout.language;

import java.util.List;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.ActMention.Scored;

/** Tells which type of event a text reports between two given parties. */
public interface PairTyper {

    /** Whether the model has a head for pairs; without one {@link #pairTypes} fails. */
    boolean typesPairs();

    /**
     * The types of event between two parties, after status is applied, most probable first.
     *
     * @param source where the acting party stands
     * @param target where the party acted upon stands
     */
    List<Scored<String>> pairTypes(Document document, List<Span> source, List<Span> target);
}
