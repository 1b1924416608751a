package org.readout.app.web;

import java.util.List;
import org.readout.app.web.pages.OverviewPage;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.timeline.TimelinePage;

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
        EventSheets sheets = new EventSheets();
        return new Site(List.of(new OverviewPage(), new TimelinePage(sheets)), List.of(), List.of());
    }
}
