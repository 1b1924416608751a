package org.readout.analysis.whatif;

import java.time.LocalDate;
import java.util.List;
import org.readout.analysis.tension.Acts;

/**
 * What has followed events of a kind within some days, against what is usual between the same parties anyhow. A pattern, not a cause.
 *
 * <p>An occasion is an act of the kind that is dated to within three days, of which all days after it are told; occasions of one pair lie apart by at least
 * the days looked ahead, so that none is counted twice. What is usual is the share of all days of the record on which anything is told after which the same would have
 * been seen to follow. In a collection around incidents a pair is told of around them alone; there shares after an event exceed what is usual whatever led to what.
 *
 * @param level whose occasions they are
 * @param days looked ahead
 * @param since first day of the record, looks back at what was long before left out
 * @param occasions how many there were
 * @param exact how many of them between the very parties; the number that was too small where {@code level} is wider
 * @param followed by how far the share exceeds what is usual, the furthest first; empty when there are too few occasions
 */
public record Aftermath(Level level, int days, LocalDate since, int occasions, int exact, List<Followed> followed) {
    /** Occasions that shares need. */
    public static final int FEWEST = 3;

    /** Whose occasions are counted. */
    public enum Level {
        /** Of the same type, from the one to the other. */
        SAME_PAIR,
        /** Of the same type, between any two. */
        ANY_PAIR
    }

    /** Who does what follows, and to whom. */
    public enum Direction {
        /** The one who was acted on, to the one who acted. */
        ANSWER,
        /** The one who acted, to the same again. */
        AGAIN
    }

    /**
     * A type of event that followed.
     *
     * @param times how many occasions it followed
     * @param share of the occasions
     * @param usual share of the days of which anything is told that it follows on
     * @param examples at most three, the newest first
     */
    public record Followed(
            Direction direction, String type, int times, Share share, Share usual, List<Example> examples) {
        public Followed {
            examples = List.copyOf(examples);
        }

        /** Whether it lies above what is usual by more than chance would have it: the intervals are apart. */
        public boolean isMoreThanUsual() {
            return share.low() > usual.high();
        }
    }

    /** An occasion and the first event that followed it, by event id and day. */
    public record Example(String occasion, LocalDate on, String event, LocalDate followedOn) {}

    public Aftermath {
        followed = List.copyOf(followed);
    }

    public boolean isTooThin() {
        return occasions < FEWEST;
    }

    /**
     * @param from the first day of which nothing is known
     * @param days to look ahead
     */
    public static Aftermath of(Acts acts, Supposition supposition, LocalDate from, int days) {
        return of(new Occasions(acts, from, days), supposition);
    }

    /** Of a record that is asked more than once. */
    public static Aftermath of(Occasions occasions, Supposition supposition) {
        int days = occasions.days();
        List<Occasions.Occasion> exact = occasions.of(supposition);
        if (exact.size() >= FEWEST) {
            return new Aftermath(
                    Level.SAME_PAIR,
                    days,
                    occasions.start(),
                    exact.size(),
                    exact.size(),
                    new Following(occasions, exact).all());
        }
        Occasions.AnyPair any = occasions.ofAnyPair(supposition.kind());
        return new Aftermath(Level.ANY_PAIR, days, occasions.start(), any.occasions(), exact.size(), any.followed());
    }
}
