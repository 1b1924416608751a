package org.readout.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a form into its lemma by the edit rule that the model chose, or by the list of irregular forms.
 *
 * @param rules in the order of the model's output
 * @param irregular {@code form|UPOS}, form in lower case with straight apostrophes, to the lemma
 */
record LemmaRules(List<Rule> rules, Map<String, String> irregular) {

    /** What a rule does to the case of the form before it strips. */
    enum Case {
        LOWER,
        KEEP,
        TITLE
    }

    /**
     * An edit of the end of a form.
     *
     * @param strip characters (code points) taken off the end
     * @param append what is put there instead
     */
    record Rule(Case recase, int strip, String append) {}

    LemmaRules {
        rules = List.copyOf(rules);
        irregular = Map.copyOf(irregular);
    }

    /** The lemma; a form shorter than the rule strips is only recased. */
    String lemma(String form, Upos upos, int rule) {
        String plain = form.replace('\u2019', '\'').replace('\u2018', '\'');
        String known = irregular.get(plain.toLowerCase(Locale.ROOT) + "|" + upos);
        return known != null ? known : apply(plain, rules.get(rule));
    }

    private static String apply(String form, Rule rule) {
        String base = switch (rule.recase()) {
            case LOWER -> form.toLowerCase(Locale.ROOT);
            case KEEP -> form;
            case TITLE -> title(form);
        };
        int length = base.codePointCount(0, base.length());
        if (rule.strip() > length) {
            return base;
        }
        String lemma = base.substring(0, base.offsetByCodePoints(0, length - rule.strip())) + rule.append();
        return lemma.isEmpty() ? base : lemma;
    }

    private static String title(String form) {
        int second = form.offsetByCodePoints(0, 1);
        return form.substring(0, second).toUpperCase(Locale.ROOT)
                + form.substring(second).toLowerCase(Locale.ROOT);
    }
}
