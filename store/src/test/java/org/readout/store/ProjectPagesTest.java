package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.collate.Collation;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Status;

class ProjectPagesTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    private Path folder;

    private Path file = Path.of("p.db");

    @BeforeEach
    void ingest() {
        file = folder.resolve("p.db");
        Project.ofNews(file, DOCUMENTS);
    }

    @Test
    void pagesOfAList_areTheWholeListOnce() {
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredEvent> all = new ArrayList<>();
            project.events(EventQuery.ALL, all::add);
            EventList list = new ProjectPages(project).list(EventQuery.ALL);
            List<StoredEvent> paged = new ArrayList<>();
            for (int offset = 0; offset < list.count(); offset += 7) {
                paged.addAll(list.page(offset, 7));
            }

            assertThat(list.count()).isEqualTo(all.size());
            assertThat(paged)
                    .extracting(StoredEvent::id)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(StoredEvent::id).toList());
            assertThat(paged)
                    .extracting(e -> e.record().path("date").path("earliest").asString(""))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        }
    }

    @Test
    void facets_sumUpWhatTheQueryFinds() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);
            EventList all = pages.list(EventQuery.ALL);
            List<Count> statuses = all.counts(EventList.Facet.STATUS, 10);

            assertThat(statuses.stream().mapToLong(Count::number).sum()).isEqualTo(all.count());
            for (Count status : statuses) {
                EventList one = pages.list(of(Optional.of(Status.valueOf(status.value())), Optional.empty(), false));
                assertThat(one.count()).isEqualTo(status.number());
            }
            for (Count outlet : all.counts(EventList.Facet.OUTLET, 10)) {
                EventList one = pages.list(of(Optional.empty(), Optional.of(outlet.value()), false));
                assertThat(one.count()).isEqualTo(outlet.number());
            }
            assertThat(all.counts(EventList.Facet.COUNTRY, 2)).hasSize(2);
            assertThat(all.counts(EventList.Facet.TYPE, 10))
                    .extracting(Count::value)
                    .contains("ASSAULT", "CONSULT");
        }
    }

    @Test
    void discrepancies_ofEventsAndOfStories_areOneList() {
        try (ProjectReader project = ProjectReader.open(file)) {
            List<StoredDiscrepancy> all = new ArrayList<>();
            project.discrepancies(all::add);
            List<tools.jackson.databind.JsonNode> ofStories = new ArrayList<>();
            project.stories(s -> s.path("discrepancies").forEach(ofStories::add));
            ProjectPages pages = new ProjectPages(project);
            DiscrepancyList list = pages.discrepancies(Optional.empty());
            List<StoredDiscrepancy> paged = new ArrayList<>();
            for (int offset = 0; offset < list.count(); offset += 7) {
                paged.addAll(list.page(offset, 7));
            }

            assertThat(ofStories).isNotEmpty();
            assertThat(all).filteredOn(d -> !d.isOfEvent()).hasSize(ofStories.size());
            assertThat(all).filteredOn(StoredDiscrepancy::isOfEvent).isNotEmpty();
            assertThat(paged)
                    .extracting(StoredDiscrepancy::of, StoredDiscrepancy::record)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .map(d -> org.assertj.core.groups.Tuple.tuple(d.of(), d.record()))
                            .toList());
            assertThat(list.byKind().stream().mapToLong(Count::number).sum()).isEqualTo(all.size());
            assertThat(pages.discrepanciesOfEvents().count()).isEqualTo(all.size() - ofStories.size());
            for (Count kind : list.byKind()) {
                assertThat(pages.discrepancies(Optional.of(Discrepancy.Kind.valueOf(kind.value())))
                                .count())
                        .isEqualTo(kind.number());
            }
        }
    }

    @Test
    void histogram_countsEveryDatedEvent() {
        try (ProjectReader project = ProjectReader.open(file)) {
            EventList all = new ProjectPages(project).list(EventQuery.ALL);

            EventList.Histogram histogram = all.extent().histogram();
            assertThat(histogram.step()).isEqualTo(EventList.Step.DAY);
            assertThat(histogram.counts().stream().mapToLong(Count::number).sum())
                    .isEqualTo(all.count());
            assertThat(histogram.counts()).extracting(Count::value).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void emptyList_hasNoHistogramAndNoFacets() {
        try (ProjectReader project = ProjectReader.open(file)) {
            EventList none =
                    new ProjectPages(project).list(of(Optional.empty(), Optional.of("An unknown outlet"), false));

            assertThat(none.count()).isZero();
            assertThat(none.page(0, 10)).isEmpty();
            assertThat(none.extent().histogram().counts()).isEmpty();
            assertThat(none.counts(EventList.Facet.TYPE, 10)).isEmpty();
        }
    }

    @Test
    void searchThatCannotBeRun_isRefusedAtOnce() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);
            EventQuery broken = new EventQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("\"open"));

            assertThatThrownBy(() -> pages.list(broken)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void textSearch_findsWhatTheCommandFinds() {
        try (ProjectReader project = ProjectReader.open(file)) {
            EventQuery query = new EventQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Status.OCCURRED),
                    Optional.of("Ilva NOT met"));
            List<String> ids = new ArrayList<>();
            project.events(query, e -> ids.add(e.id()));
            EventList list = new ProjectPages(project).list(query);

            assertThat(ids).isNotEmpty();
            assertThat(list.count()).isEqualTo(ids.size());
            assertThat(list.extent().count()).isEqualTo(ids.size());
            assertThat(list.page(0, ids.size())).extracting(StoredEvent::id).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void partOfACollation_isWhatTheWholeHas() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);
            List<StoredEvent> disputed =
                    pages.list(of(Optional.empty(), Optional.empty(), true)).page(0, 5);
            List<String> ids = disputed.stream().map(StoredEvent::id).toList();
            Collation part = pages.collation(ids, 1000);

            assertThat(ids).isNotEmpty();
            assertThat(part.events()).extracting(Event::id).containsExactlyElementsOf(ids);
            for (int i = 0; i < ids.size(); i++) {
                Event event = part.events().get(i);
                assertThat(part.mentionsById()).containsKeys(event.mentions().toArray(String[]::new));
                assertThat(event.discrepancies())
                        .hasSameSizeAs(disputed.get(i).record().path("discrepancies"));
                assertThat(event.discrepancies())
                        .flatExtracting(Discrepancy::accounts)
                        .allSatisfy(account -> assertThat(account.evidence()).hasSameSizeAs(account.mentions()));
            }
            for (EventMention mention : part.mentionsById().values()) {
                assertThat(part.documents())
                        .anySatisfy(d -> assertThat(d.document().id())
                                .isEqualTo(mention.document().id()));
            }
            assertThat(pages.collation(ids, 1).mentionsById()).hasSize(ids.size());
            assertThat(pages.collation(List.of("unknown"), 10).events()).isEmpty();
        }
    }

    @Test
    void documents_areFoundByOutletDayAndWords() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);
            DocumentList all = pages.list(DocumentQuery.ALL);
            DocumentLine last = all.page(0, 1).get(0);
            String day = last.published().orElseThrow().earliest();

            assertThat(all.count()).isEqualTo(DOCUMENTS);
            assertThat(all.page(0, 1000)).hasSize(DOCUMENTS);
            DocumentQuery narrow = new DocumentQuery(
                    last.outlet(), last.title(), Optional.of(LocalDate.parse(day)), Optional.of(LocalDate.parse(day)));
            assertThat(pages.list(narrow).page(0, 1000))
                    .contains(last)
                    .allSatisfy(d -> assertThat(d.outlet()).isEqualTo(last.outlet()));
            assertThat(pages.list(new DocumentQuery(
                                    Optional.empty(), Optional.of("100%"), Optional.empty(), Optional.empty()))
                            .count())
                    .isZero();
        }
    }

    @Test
    void lineage_isToldFromBothSides() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);
            List<Link> found = new ArrayList<>();
            for (DocumentLine document : pages.list(DocumentQuery.ALL).page(0, DOCUMENTS)) {
                found.addAll(pages.lineage(document.id()));
            }

            assertThat(found).isNotEmpty().anySatisfy(link -> {
                assertThat(link.source()).isPresent();
                assertThat(pages.lineage(link.source().orElseThrow())).contains(link);
            });
            assertThat(pages.relations(100)).isNotEmpty();
        }
    }

    @Test
    void overview_tellsAgeAndLastSteps() {
        try (ProjectReader project = ProjectReader.open(file)) {
            ProjectPages pages = new ProjectPages(project);

            assertThat(pages.age().added()).contains("2026-11-22T04:00:00.000Z");
            assertThat(pages.lastChanges(EventChange.Kind.CREATED, false, 3)).hasSize(3);
            assertThat(pages.lastChanges(EventChange.Kind.CHANGED, true, 3)).isEmpty();
            String event =
                    pages.lastChanges(EventChange.Kind.CREATED, false, 1).get(0).event();
            assertThat(pages.changes(event)).extracting(EventChange::event).containsOnly(event);
        }
    }

    private static EventQuery of(Optional<Status> status, Optional<String> outlet, boolean disputed) {
        return new EventQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty(),
                outlet,
                disputed);
    }
}
