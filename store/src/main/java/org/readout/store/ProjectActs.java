package org.readout.store;

import java.util.Map;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;

/** The acts of a project's events, for series and networks. */
public final class ProjectActs {
    private ProjectActs() {}

    /** An act is as sure as the surest of its mentions. */
    public static Acts of(ProjectLookup project, Scale scale) {
        Map<String, Double> confidence = project.confidence();
        return Acts.of(project.events(), event -> confidence.getOrDefault(event.id(), 1.0), scale);
    }
}
