package org.readout.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** Data moves one way: each room depends only on rooms above it, and core on nothing but the JDK and annotations. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readout");

    @Test
    void rooms_dependOneWay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy("org.readout.core..")
                .layer("ingest")
                .definedBy("org.readout.ingest..")
                .layer("language")
                .definedBy("org.readout.language..")
                .layer("coder")
                .definedBy("org.readout.coder..")
                .layer("collate")
                .definedBy("org.readout.collate..")
                .layer("analysis")
                .definedBy("org.readout.analysis..")
                .layer("eval")
                .definedBy("org.readout.eval..")
                .layer("store")
                .definedBy("org.readout.store..")
                .layer("app")
                .definedBy("org.readout.app..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("eval")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("store", "eval", "app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("eval", "app")
                .whereLayer("collate")
                .mayOnlyBeAccessedByLayers("store", "eval", "app")
                .whereLayer("coder")
                .mayOnlyBeAccessedByLayers("collate", "store", "eval", "app")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("coder", "eval", "app")
                .whereLayer("ingest")
                .mayOnlyBeAccessedByLayers("eval", "app")
                .check(CLASSES);
    }

    @Test
    void core_dependsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.readout.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.readout.core..", "java..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void language_knowsNoActorsAndNoCodebook() {
        noClasses()
                .that()
                .resideInAPackage("org.readout.language..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.readout.core.Actor")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.readout.core.EventMention")
                .check(CLASSES);
    }

    @Test
    void roomsOfTheCoder_haveNoCycles() {
        slices().matching("org.readout.coder.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
