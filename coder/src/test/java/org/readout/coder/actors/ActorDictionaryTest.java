package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Sector;

class ActorDictionaryTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), text);
    }

    private static AsOf on(int year, int month, int day) {
        return new AsOf(Optional.of(Published.on(LocalDate.of(year, month, day), Basis.GIVEN, "test")));
    }

    @Test
    void userEntry_isAdded_andReplacesTheOneWithItsId() throws IOException {
        Path mine = file("- {id: xxx.front, country: SDN, name: Nile Front, kind: armed group, sectors: [REB]}\n"
                + "- {id: igo.un, country: IGO, name: World Organisation, kind: organisation, sectors: [IGO]}\n");
        ActorDictionary.Loaded loaded = ActorDictionary.load(List.of(mine));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.dictionary().entry("xxx.front")).map(Entry::kind).hasValue(EntryKind.GROUP);
        assertThat(loaded.dictionary().entry("igo.un")).map(Entry::name).hasValue("World Organisation");
    }

    @Test
    void mistakeInAUserFile_isLocated_andTheRestIsRead() throws IOException {
        Path mine = file("""
                - {id: xxx.one, country: SDN, name: One}
                - {id: xxx.two, country: Sudan, name: Two}
                - {id: xxx.three, country: SDN, name: Three, sectors: [ARMY]}
                - id: xxx.four
                  country: SDN
                  name: Four
                  people:
                    - id: xxx.haddad
                      name: Karim Haddad
                      roles: [{office: president, from: 2024-13-01}]
                - {id: xxx.five, country: SDN, name: Five}
                """);
        ActorDictionary.Loaded loaded = ActorDictionary.load(List.of(mine));
        assertThat(loaded.problems()).extracting(Problem::code).containsOnly(ProblemCode.CODEBOOK);
        assertThat(loaded.problems()).extracting(Problem::file).containsExactly(mine + ":2", mine + ":3", mine + ":8");
        assertThat(loaded.dictionary().entry("xxx.five")).isPresent();
        assertThat(loaded.dictionary().entry("xxx.two")).isEmpty();
    }

    @Test
    void userFileThatIsNoYaml_isAProblem() throws IOException {
        ActorDictionary.Loaded loaded = ActorDictionary.load(List.of(file("- {id: [\n"), folder.resolve("none.yaml")));
        assertThat(loaded.problems()).hasSize(2);
        assertThat(loaded.dictionary().entry("usa")).isPresent();
    }

    @Test
    void person_hasTheSectorsOfTheOfficeHeldThen() throws IOException {
        Path mine = file("""
                - id: xxx
                  country: SDN
                  name: Nowhere
                  people:
                    - id: xxx.haddad
                      name: Karim Haddad
                      surname: Haddad
                      roles:
                        - {office: army chief, sectors: [MIL], from: 2015, to: 2019-04}
                        - {office: opposition leader, sectors: [OPP], from: 2022-05-01}
                """);
        Entry haddad = ActorDictionary.load(List.of(mine))
                .dictionary()
                .entry("xxx.haddad")
                .orElseThrow();
        assertThat(haddad.sectorsOn(on(2019, 4, 30))).containsExactly(Sector.MIL);
        assertThat(haddad.sectorsOn(on(2020, 3, 1))).containsExactly(Sector.MIL);
        assertThat(haddad.sectorsOn(on(2021, 3, 1))).containsExactly(Sector.UNK);
        assertThat(haddad.sectorsOn(on(2023, 3, 1))).containsExactly(Sector.OPP);
        assertThat(haddad.sectorsOn(new AsOf(Optional.empty()))).containsExactly(Sector.OPP);
    }

    @Test
    void compiledDictionary_isReadBackAsItWas() throws IOException {
        DictionaryReader.Contents contents =
                new DictionaryReader("test-actors.yaml").read(ActorDictionary.resource("test-actors.yaml"));
        Path compiled = folder.resolve("dictionary.bin");
        DictionaryFile.write(contents.entries(), Files.newOutputStream(compiled));
        assertThat(DictionaryFile.read(Files.newInputStream(compiled))).isEqualTo(contents.entries());
    }
}
