package org.readout.coder.place;

import org.readout.language.AnalysedDocument;

/** Resolves the places that a document names, by the countries it speaks of. */
public final class PlaceReader {
    private PlaceReader() {}

    public static PlaceIndex read(AnalysedDocument document) {
        CountryContext context = CountryContext.of(document);
        return new PlaceIndex(new PlacePhrases(document, new Resolution(context)));
    }
}
