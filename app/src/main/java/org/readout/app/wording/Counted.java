package org.readout.app.wording;

/** Numbers with what they count, as in "1 document" and "2 documents". */
public final class Counted {
    private Counted() {}

    /** @param noun in the singular; one whose plural takes an s */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
