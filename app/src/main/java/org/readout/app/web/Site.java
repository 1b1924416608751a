package org.readout.app.web;

import java.util.List;
import org.readout.app.web.pages.OverviewPage;

/**
 * All that is served.
 *
 * @param pages in the order of the navigation
 */
public record Site(List<Page> pages, List<Action> actions, List<Extension> extensions) {
    public Site {
        pages = List.copyOf(pages);
        actions = List.copyOf(actions);
        extensions = List.copyOf(extensions);
    }

    /** Everything that Readout has. */
    public static Site standard() {
        return new Site(List.of(new OverviewPage()), List.of(), List.of());
    }
}
