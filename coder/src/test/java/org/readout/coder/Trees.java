package org.readout.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Documents of one sentence with a tree written by hand. */
public final class Trees {
    private Trees() {}

    /** Words as "form/UPOS/relation/head" or "form~lemma/UPOS/relation/head", heads 0-based, -1 for the root. */
    public static AnalysedDocument document(String words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            String[] forms = parts[0].split("~");
            int head = Integer.parseInt(parts[3]);
            Span span = new Span(text.length(), text.length() + forms[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    forms[0],
                    forms[forms.length - 1],
                    Upos.valueOf(parts[1]),
                    "_",
                    head < 0 ? OptionalInt.empty() : OptionalInt.of(head),
                    parts[2]));
            text.append(forms[0]).append(' ');
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length() - 1), tokens);
        Document document = Document.ofText("test.txt", text.toString().strip());
        return new AnalysedDocument(document, List.of(sentence), List.of(), List.of(), List.of(), List.of());
    }
}
