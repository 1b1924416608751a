package org.readout.eval;

/**
 * Agreement of attributions with PolNeAR's.
 *
 * @param source spans of sources with both ends right; likewise {@code cue} and {@code content}
 * @param beginSource spans of sources with the first character right; likewise {@code beginCue} and {@code beginContent}
 * @param linked attributions whose source, cue and content all overlap those of one gold attribution, or are absent on
 *     both sides; each gold attribution matches once
 */
public record PolnearScores(F1 source, F1 cue, F1 content, F1 beginSource, F1 beginCue, F1 beginContent, F1 linked) {

    PolnearScores plus(PolnearScores other) {
        return new PolnearScores(
                source.plus(other.source),
                cue.plus(other.cue),
                content.plus(other.content),
                beginSource.plus(other.beginSource),
                beginCue.plus(other.beginCue),
                beginContent.plus(other.beginContent),
                linked.plus(other.linked));
    }
}
