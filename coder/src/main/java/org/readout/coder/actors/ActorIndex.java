package org.readout.coder.actors;

import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

public interface ActorIndex {
    List<ActorMention> parties(Sentence sentence, Token head);

    boolean isPlaceUse(Sentence sentence, Token token);

    Optional<ActorMention> asGovernment(Sentence sentence, Token token);
}
