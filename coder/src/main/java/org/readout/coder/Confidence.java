package org.readout.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.readout.coder.event.CodedEvent;
import org.readout.core.Status;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.ActMention.Scored;
import org.readout.language.Upos;

/**
 * The probability that a record has its type, status and parties right, from what it rests on: a logistic regression on half of the held-out crises of our own
 * corpus ({@code training/readout_training/calibrate.py}), checked on the other half ({@code docs/figures/confidence.md}).
 */
public final class Confidence {
    private static final String WEIGHTS = "confidence.properties";
    private static final String INTERCEPT = "intercept";
    private static final double SMALLEST = 0.01;

    private static final Map<String, Double> SHIPPED = load();

    private Confidence() {}

    /** 0.01 to 0.99, to two decimals. */
    public static double of(CodedEvent event) {
        double sum = SHIPPED.getOrDefault(INTERCEPT, 0.0);
        for (Map.Entry<String, Double> feature : features(event).entrySet()) {
            sum += feature.getValue() * SHIPPED.getOrDefault(feature.getKey(), 0.0);
        }
        double probability = 1 / (1 + Math.exp(-sum));
        return Math.round(Math.max(SMALLEST, Math.min(1 - SMALLEST, probability)) * 100) / 100.0;
    }

    /** What the regression reads, by name. Log-odds are those of probabilities kept within 0.01 and 0.99. */
    public static Map<String, Double> features(CodedEvent event) {
        Map<String, Double> features = new LinkedHashMap<>();
        boolean framed =
                event.decidedBy().stream().anyMatch(d -> d.startsWith("rule:") && !d.startsWith("rule:status"));
        features.put("act", event.seen().map(a -> logOdds(a.probability())).orElse(logOdds(0)));
        features.put(
                "type",
                event.seen().map(a -> logOdds(probabilityOf(a, type(event)))).orElse(0.0));
        features.put(
                "status",
                event.seen()
                        .map(a -> logOdds(a.statuses().getOrDefault(event.status(), 0.0)))
                        .orElse(0.0));
        features.put("actor", event.seen().map(a -> certainty(a, Role.ACTOR)).orElse(0.0));
        features.put(
                "recipient", event.seen().map(a -> certainty(a, Role.RECIPIENT)).orElse(0.0));
        features.put("framed", framed ? 1.0 : 0.0);
        features.put("unseen", event.seen().isEmpty() ? 1.0 : 0.0);
        features.put("verb", event.head().upos() == Upos.VERB ? 1.0 : 0.0);
        features.put("has_actor", event.actors().isEmpty() ? 0.0 : 1.0);
        features.put("has_recipient", event.recipients().isEmpty() ? 0.0 : 1.0);
        features.put("occurred", event.status() == Status.OCCURRED ? 1.0 : 0.0);
        features.put("coreference", event.decidedBy().contains("rule:event-coreference") ? 1.0 : 0.0);
        return features;
    }

    private static String type(CodedEvent event) {
        return event.foreseen().orElse(event.kind()).type();
    }

    private static double probabilityOf(ActMention act, String type) {
        return act.types().stream()
                .filter(t -> t.value().equals(type))
                .mapToDouble(Scored::probability)
                .sum();
    }

    /** The log-odds of the surest words of a role; 0 where no words may have it. */
    private static double certainty(ActMention act, Role role) {
        List<Double> all = act.parties().getOrDefault(role, List.of()).stream()
                .map(Scored::probability)
                .toList();
        return all.stream().max(Double::compare).map(Confidence::logOdds).orElse(0.0);
    }

    private static double logOdds(double probability) {
        double inside = Math.max(SMALLEST, Math.min(1 - SMALLEST, probability));
        return Math.log(inside / (1 - inside));
    }

    private static Map<String, Double> load() {
        Properties properties = new Properties();
        try (InputStream stream = Confidence.class.getResourceAsStream(WEIGHTS)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + WEIGHTS);
            }
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of confidence could not be read", e);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        properties.forEach((name, value) -> weights.put((String) name, Double.valueOf((String) value)));
        return Map.copyOf(weights);
    }
}
