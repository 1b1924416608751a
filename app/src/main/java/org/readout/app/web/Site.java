package org.readout.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.readout.app.api.Feed;
import org.readout.app.api.McpOverHttp;
import org.readout.app.api.RestApi;
import org.readout.app.web.ahead.ForecastPage;
import org.readout.app.web.ahead.WhatIfPage;
import org.readout.app.web.dyad.ActorPage;
import org.readout.app.web.dyad.DyadPage;
import org.readout.app.web.dyad.DyadsPage;
import org.readout.app.web.map.MapPage;
import org.readout.app.web.network.NetworkPage;
import org.readout.app.web.pages.DiscrepanciesPage;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.pages.DocumentsPage;
import org.readout.app.web.pages.EventPage;
import org.readout.app.web.pages.EventsPage;
import org.readout.app.web.pages.FilterActions;
import org.readout.app.web.pages.FiltersPage;
import org.readout.app.web.pages.LedgerPage;
import org.readout.app.web.pages.OverviewPage;
import org.readout.app.web.pages.SourcesPage;
import org.readout.app.web.pages.StoriesPage;
import org.readout.app.web.pages.StoryPage;
import org.readout.app.web.quality.QualityPage;
import org.readout.app.web.review.AuditPage;
import org.readout.app.web.review.ReportPage;
import org.readout.app.web.review.ReviewActions;
import org.readout.app.web.review.ReviewPage;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.timeline.TimelinePage;
import org.readout.app.wording.Wording;
import org.readout.coder.codebook.Codebook;

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
        Wording wording = Wording.standard();
        Codebook codebook = Codebook.load();
        List<String> types = codebook.types().keySet().stream().sorted().toList();
        EventSheets sheets = new EventSheets();
        return new Site(
                List.of(
                        new OverviewPage(wording),
                        new EventsPage(wording),
                        new FiltersPage(),
                        new EventPage(wording),
                        new TimelinePage(sheets),
                        new DyadsPage(sheets),
                        new DyadPage(sheets),
                        new ActorPage(sheets),
                        new MapPage(sheets),
                        new NetworkPage(sheets),
                        new ForecastPage(sheets),
                        new WhatIfPage(sheets, codebook),
                        new StoriesPage(),
                        new StoryPage(wording),
                        new DiscrepanciesPage(wording),
                        new LedgerPage(),
                        new DocumentsPage(),
                        new DocumentPage(wording),
                        new SourcesPage(),
                        new QualityPage(sheets),
                        new ReviewPage(wording, types),
                        new AuditPage(),
                        new ReportPage()),
                Stream.concat(ReviewActions.all(codebook).stream(), FilterActions.all().stream())
                        .toList(),
                List.of(new RestApi(), new Feed(), new McpOverHttp()));
    }
}
