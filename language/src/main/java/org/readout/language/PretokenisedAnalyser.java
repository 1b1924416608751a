package org.readout.language;

import java.util.List;
import org.readout.core.Document;

/** A language analyser that also takes sentences and words as given, for scoring on gold words. */
public interface PretokenisedAnalyser extends LanguageAnalyser {

    /**
     * Analyses documents whose sentences and words are given.
     *
     * @param sentences for each document, its sentences in text order
     */
    List<AnalysedDocument> analyse(List<Document> documents, List<List<TokenisedSentence>> sentences);
}
