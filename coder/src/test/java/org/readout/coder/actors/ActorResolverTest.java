package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.readout.core.ActorMention;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.language.AnalysedDocument;
import org.readout.language.NameMention;
import org.readout.language.Sentence;
import org.readout.language.Token;

class ActorResolverTest {
    private static final ActorResolver RESOLVER = new ActorResolver(dictionary());
    private static final Optional<Published> AUGUST_2024 =
            Optional.of(Published.on(LocalDate.of(2024, 8, 6), Basis.GIVEN, "test"));

    static ActorDictionary dictionary() {
        try (InputStream in = ActorDictionary.resource("test-actors.yaml")) {
            DictionaryReader.Contents contents = new DictionaryReader("test-actors.yaml").read(in);
            assertThat(contents.problems()).isEmpty();
            return ActorDictionary.of(contents.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is looked up: the index, with the document it is of. */
    private record Read(AnalysedDocument document, ActorIndex index) {

        List<String> parties(String form) {
            return at(0, form, this::describe);
        }

        List<String> parties(int sentence, String form) {
            return at(sentence, form, this::describe);
        }

        boolean isPlace(String form) {
            return index.isPlaceUse(document.sentences().get(0), token(0, form));
        }

        Optional<SourceKind> kind(String form) {
            return index.sourceKind(document.sentences().get(0), token(0, form));
        }

        Token token(int sentence, String form) {
            return document.sentences().get(sentence).tokens().stream()
                    .filter(t -> t.form().equals(form))
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> at(int sentence, String form, Function<ActorMention, String> words) {
            Sentence of = document.sentences().get(sentence);
            return index.parties(of, token(sentence, form)).stream().map(words).toList();
        }

        private String describe(ActorMention mention) {
            String who = mention.actor().id().or(() -> mention.actor().name()).orElse("-");
            String sectors = String.join(
                    "+", mention.actor().sectors().stream().map(Sector::name).toList());
            return mention.excerpt().text() + " = " + who + " "
                    + mention.actor().country().orElse("?") + "/" + sectors;
        }
    }

    private static Read read(Parses parses) {
        AnalysedDocument document = parses.document();
        return new Read(document, RESOLVER.resolve(document, AUGUST_2024));
    }

    private static Read read(String... parsed) {
        return read(Parses.of(parsed));
    }

    @Test
    void country_isItsGovernment() {
        assertThat(read("Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj .|PUNCT|2|punct")
                        .parties("Israel"))
                .containsExactly("Israel = isr ISR/GOV");
    }

    @Test
    void coordination_isExpanded() {
        assertThat(read("Hamas|PROPN|7|nsubj ,|PUNCT|3|punct Iran|PROPN|1|conj and|CCONJ|6|cc its|PRON|6|nmod:poss"
                                + " allies~ally|NOUN|1|conj|P blamed~blame|VERB|0|root Israel|PROPN|7|obj")
                        .parties("Hamas"))
                .containsExactly("Hamas = pse.hamas PSE/REB", "Iran = irn IRN/GOV", "its allies = - ?/UNK");
    }

    @Test
    void nationalitiesOfOneNoun_areOneMentionEach() {
        assertThat(read("U.S.|PROPN|5|compound ,|PUNCT|3|punct Israeli|ADJ|1|conj Qatari|ADJ|1|conj"
                                + " officials~official|NOUN|6|nsubj|P met~meet|VERB|0|root")
                        .parties("officials"))
                .containsExactly("U.S. = - USA/GOV", "Israeli = - ISR/GOV", "Qatari officials = - QAT/GOV");
    }

    @Test
    void nationalitiesThatTheParseMissed_areReadFromTheOrderOfWords() {
        assertThat(read("Israeli|ADJ|5|dep ,|PUNCT|1|punct Qatari|ADJ|5|dep and|CCONJ|5|cc Egyptian|ADJ|7|dep"
                                + " officials~official|NOUN|7|nsubj|P met~meet|VERB|0|root")
                        .parties("officials"))
                .containsExactly("Israeli = - ISR/GOV", "Qatari = - QAT/GOV", "Egyptian officials = - EGY/GOV");
    }

    @Test
    void titleBeforeAName_belongsToTheMention() {
        assertThat(read("Hamas|PROPN|4|compound political|ADJ|3|amod bureau|NOUN|4|compound chief|NOUN|5|nmod:desc"
                                + " Sami|PROPN|7|nsubj Nasser|PROPN|5|flat died~die|VERB|0|root")
                        .parties("Nasser"))
                .containsExactly("Hamas political bureau chief Sami Nasser = pse.nasser_sami PSE/REB");
    }

    @Test
    void middleInitialAndSuffix_arePassedOver() {
        assertThat(
                        read("Secretary|PROPN|4|nmod:desc of|ADP|3|case State|PROPN|1|nmod Robert|PROPN|8|nsubj J.|PROPN|4|flat"
                                        + " Hale|PROPN|4|flat III|PROPN|4|flat left~leave|VERB|0|root")
                                .parties("Robert"))
                .containsExactly("Secretary of State Robert J. Hale III = usa.hale_robert USA/GOV");
    }

    @Test
    void spellingOfASurname_isTheSamePerson() {
        assertThat(read("Daryaie|PROPN|2|nsubj met~meet|VERB|0|root Iranian|ADJ|4|amod officials~official|NOUN|2|obj|P")
                        .parties("Daryaie"))
                .containsExactly("Daryaie = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void surnameOfAnotherPersonsFullName_isNotThePrincipal() {
        Parses parses = Parses.of("Lucy|PROPN|3|nsubj Fielding|PROPN|1|flat sang~sing|VERB|0|root")
                .name("Lucy Fielding", NameMention.Kind.PERSON);
        assertThat(read(parses).parties("Lucy")).containsExactly("Lucy Fielding = Lucy Fielding ?/");
    }

    @Test
    void officeOfACountry_isResolvedByDate() {
        assertThat(
                        read("Iran|PROPN|4|nmod:poss 's|PART|1|case new|ADJ|4|amod president|NOUN|5|nsubj spoke~speak|VERB|0|root")
                                .parties("president"))
                .containsExactly("Iran's new president = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void officeOfACountryWithoutADate_isNotGuessed() {
        AnalysedDocument document = Parses.of(
                        "The|DET|3|det Iranian|ADJ|3|amod president|NOUN|4|nsubj spoke~speak|VERB|0|root")
                .document();
        Read undated = new Read(document, RESOLVER.resolve(document, Optional.empty()));
        assertThat(undated.parties("president")).containsExactly("The Iranian president = - IRN/GOV");
    }

    @Test
    void leaderOfACountry_isTheOneNamedBefore() {
        assertThat(read(
                                "Prime|PROPN|2|compound Minister|PROPN|3|nmod:desc Dan|PROPN|5|nsubj Harel|PROPN|3|flat"
                                        + " spoke~speak|VERB|0|root",
                                "The|DET|3|det Israeli|ADJ|3|amod leader|NOUN|4|nsubj refused~refuse|VERB|0|root")
                        .parties(1, "leader"))
                .containsExactly("The Israeli leader = isr.harel_dan ISR/GOV");
    }

    @Test
    void leaderOfAGroup_isTheOneNamedBefore_thoughHeDied() {
        assertThat(read(
                                "Sami|PROPN|3|nsubj Nasser|PROPN|1|flat died~die|VERB|0|root",
                                "The|DET|3|det Hamas|PROPN|3|compound leader|NOUN|5|nsubj:pass was|AUX|5|aux:pass"
                                        + " killed~kill|VERB|0|root")
                        .parties(1, "leader"))
                .containsExactly("The Hamas leader = pse.nasser_sami PSE/REB");
    }

    @Test
    void bareOffice_isThePersonWhoHoldsIt() {
        assertThat(read(
                                "President|PROPN|2|nmod:desc Fielding|PROPN|3|nsubj spoke~speak|VERB|0|root",
                                "The|DET|2|det president|NOUN|3|nsubj left~leave|VERB|0|root")
                        .parties(1, "president"))
                .containsExactly("The president = usa.fielding_ann USA/GOV");
    }

    @Test
    void appositionAfterAComma_isOneMention() {
        assertThat(read("Iran|PROPN|3|nmod:poss 's|PART|1|case leader|NOUN|8|nsubj ,|PUNCT|5|punct Reza|PROPN|3|appos"
                                + " Daryaei|PROPN|5|flat ,|PUNCT|5|punct refused~refuse|VERB|0|root")
                        .parties("leader"))
                .containsExactly("Iran's leader = irn.daryaei_reza IRN/GOV");
    }

    @Test
    void unknownPerson_isDescribedByApposition() {
        Parses parses = Parses.of(
                        "Tarik|PROPN|9|nsubj Osman|PROPN|1|flat ,|PUNCT|5|punct a|DET|5|det spokesman|NOUN|1|appos"
                                + " for|ADP|8|case the|DET|8|det CIA|PROPN|5|nmod spoke~speak|VERB|0|root",
                        "Mr.|PROPN|2|nmod:desc Osman|PROPN|3|nsubj left~leave|VERB|0|root")
                .name("Tarik Osman", NameMention.Kind.PERSON);
        assertThat(read(parses).parties(1, "Osman")).containsExactly("Mr. Osman = Tarik Osman USA/SPY");
    }

    @Test
    void unknownPerson_isDescribedByRankAndArmy() {
        Parses parses = Parses.of(
                        "Col.|PROPN|2|nmod:desc Tarik|PROPN|8|nsubj Osman|PROPN|2|flat of|ADP|7|case the|DET|7|det"
                                + " Sudanese|ADJ|7|amod army|NOUN|2|nmod spoke~speak|VERB|0|root")
                .name("Tarik Osman", NameMention.Kind.PERSON);
        assertThat(read(parses).parties("Tarik")).containsExactly("Col. Tarik Osman = Tarik Osman SDN/MIL");
    }

    @Test
    void administration_isTheGovernment() {
        assertThat(
                        read("The|DET|3|det Fielding|PROPN|3|compound administration|NOUN|4|nsubj refused~refuse|VERB|0|root")
                                .parties("administration"))
                .containsExactly("The Fielding administration = usa USA/GOV");
    }

    @Test
    void bodyOfACountry_isTheDictionarysBody() {
        assertThat(read("Israel|PROPN|3|nmod:poss 's|PART|1|case military|NOUN|4|nsubj struck~strike|VERB|0|root")
                        .parties("military"))
                .containsExactly("Israel's military = isr.idf ISR/MIL");
    }

    @Test
    void officialsOfAGroup_haveItsSectors() {
        assertThat(read("Hezbollah|PROPN|2|compound officials~official|NOUN|3|nsubj|P spoke~speak|VERB|0|root")
                        .parties("officials"))
                .containsExactly("Hezbollah officials = - LBN/REB");
    }

    @Test
    void alliesOfACountry_areNotOfIt() {
        assertThat(read("U.S.|PROPN|2|compound allies~ally|NOUN|3|nsubj|P objected~object|VERB|0|root")
                        .parties("allies"))
                .containsExactly("U.S. allies = - ?/UNK");
    }

    @Test
    void adjectiveOfAParty_isOfItsStateWhenThatIsSpokenOf() {
        assertThat(read("Democratic|ADJ|2|amod lawmakers~lawmaker|NOUN|3|nsubj|P criticized~criticize|VERB|0|root"
                                + " Washington|PROPN|3|obj")
                        .parties("lawmakers"))
                .containsExactly("Democratic lawmakers = - USA/LEG");
        assertThat(read("Democratic|ADJ|2|amod lawmakers~lawmaker|NOUN|3|nsubj|P objected~object|VERB|0|root")
                        .parties("lawmakers"))
                .containsExactly("Democratic lawmakers = - ?/LEG");
    }

    @Test
    void kindOfANamedThing_isThatThing() {
        assertThat(read("The|DET|4|det Morning|PROPN|3|compound Herald|PROPN|4|compound newspaper|NOUN|5|nsubj"
                                + " reported~report|VERB|0|root")
                        .parties("newspaper"))
                .containsExactly("The Morning Herald newspaper = out.herald GBR/MED");
    }

    @Test
    void possessorInsideAJoinedPhrase_isTheMemberBeforeIt() {
        assertThat(read("Hamas|PROPN|7|nsubj ,|PUNCT|3|punct Iran|PROPN|1|conj and|CCONJ|6|cc its|PRON|6|nmod:poss"
                                + " allies~ally|NOUN|1|conj|P blamed~blame|VERB|0|root Israel|PROPN|7|obj")
                        .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void possessorOfAReason_isTheOneBlamed() {
        assertThat(read("Hale|PROPN|2|nsubj criticized~criticize|VERB|0|root Iran|PROPN|2|obj for|ADP|6|case"
                                + " its|PRON|6|nmod:poss silence|NOUN|2|obl")
                        .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void impersonalIt_isNobody() {
        assertThat(read(
                                "Israel|PROPN|2|nsubj waited~wait|VERB|0|root",
                                "It|PRON|3|nsubj is|AUX|3|cop time|NOUN|0|root to|PART|5|mark talk|VERB|3|acl")
                        .parties(1, "It"))
                .isEmpty();
    }

    @Test
    void nameAcrossAComma_isTwoNames() {
        assertThat(read("In|ADP|2|case Sudan|PROPN|5|obl ,|PUNCT|2|punct army|NOUN|5|nsubj moved~move|VERB|0|root")
                        .isPlace("Sudan"))
                .isTrue();
    }

    @Test
    void counted_isWhoIsCounted() {
        assertThat(
                        read("Dozens~dozen|NOUN|5|nsubj|P of|ADP|4|case Iranian|ADJ|4|amod protesters~protester|NOUN|1|nmod|P"
                                        + " marched~march|VERB|0|root")
                                .parties("Dozens"))
                .containsExactly("Dozens of Iranian protesters = - IRN/CVL");
    }

    @Test
    void example_isAdded() {
        assertThat(
                        read("European|ADJ|2|amod countries~country|NOUN|6|nsubj|P ,|PUNCT|5|punct including~include|ADP|5|case"
                                        + " France|PROPN|2|nmod objected~object|VERB|0|root")
                                .parties("countries"))
                .containsExactly("European countries = - ?/GOV", "France = fra FRA/GOV");
    }

    @Test
    void thing_isNoParty() {
        assertThat(read("The|DET|2|det attack|NOUN|3|nsubj failed~fail|VERB|0|root")
                        .parties("attack"))
                .isEmpty();
    }

    @Test
    void eventNounWithAPersonInside_isNoParty() {
        assertThat(read("The|DET|2|det killing|NOUN|6|nsubj of|ADP|4|case Sami|PROPN|2|nmod Nasser|PROPN|4|flat"
                                + " angered~anger|VERB|0|root Iran|PROPN|6|obj")
                        .parties("killing"))
                .isEmpty();
    }

    @Test
    void nationals_areCivilians_andTheGovernmentWhenTheyAct() {
        assertThat(
                        read("Rockets~rocket|NOUN|2|nsubj|P killed~kill|VERB|0|root three|NUM|4|nummod Israelis~Israeli|PROPN|2|obj|P")
                                .parties("Israelis"))
                .containsExactly("three Israelis = - ISR/CVL");
        assertThat(read("The|DET|2|det Israelis~Israeli|PROPN|3|nsubj|P agreed~agree|VERB|0|root")
                        .parties("Israelis"))
                .containsExactly("The Israelis = isr ISR/GOV");
    }

    @Test
    void seatOfGovernment_isAPlaceOrAGovernmentByUse() {
        assertThat(read("Officials~official|NOUN|2|nsubj|P warned~warn|VERB|0|root Tehran|PROPN|2|obj")
                        .isPlace("Tehran"))
                .isFalse();
        assertThat(
                        read("He|PRON|3|nsubj:pass was|AUX|3|aux:pass killed~kill|VERB|0|root in|ADP|5|case Tehran|PROPN|3|obl")
                                .isPlace("Tehran"))
                .isTrue();
        assertThat(read("Tehran|PROPN|2|compound residents~resident|NOUN|3|nsubj|P fled~flee|VERB|0|root")
                        .isPlace("Tehran"))
                .isTrue();
        assertThat(read("They|PRON|2|nsubj hit~hit|VERB|0|root Tehran|PROPN|2|obj")
                        .isPlace("Tehran"))
                .isTrue();
        assertThat(read("Washington|PROPN|2|nsubj said~say|VERB|0|root no|INTJ|2|obj")
                        .parties("Washington"))
                .containsExactly("Washington = usa USA/GOV");
    }

    @Test
    void residentsOfASeat_areOfItsCountry() {
        assertThat(read("Tehran|PROPN|2|compound residents~resident|NOUN|3|nsubj|P fled~flee|VERB|0|root")
                        .parties("residents"))
                .containsExactly("Tehran residents = - IRN/CVL");
    }

    @Test
    void placeOfAVisit_canBeForcedToTheGovernment() {
        Read read = read("Harel|PROPN|2|nsubj travelled~travel|VERB|0|root to|ADP|4|case Washington|PROPN|2|obl");
        Sentence sentence = read.document().sentences().get(0);
        assertThat(read.parties("Washington")).isEmpty();
        assertThat(read.index().asGovernment(sentence, read.token(0, "Washington")))
                .hasValueSatisfying(m -> assertThat(m.actor().country()).hasValue("USA"));
    }

    @Test
    void pronounOfAPerson_isTheSubjectOfTheSpeech() {
        assertThat(read("Fielding|PROPN|2|nsubj said~say|VERB|0|root that|SCONJ|6|mark she|PRON|6|nsubj had|AUX|6|aux"
                                + " urged~urge|VERB|2|ccomp Harel|PROPN|6|obj to|PART|9|mark wait|VERB|6|xcomp")
                        .parties("she"))
                .containsExactly("she = usa.fielding_ann USA/GOV");
    }

    @Test
    void heAndHimOfOneVerb_areTwo() {
        assertThat(read(
                                "Hale|PROPN|2|nsubj met~meet|VERB|0|root Harel|PROPN|2|obj",
                                "He|PRON|2|nsubj urged~urge|VERB|0|root him|PRON|2|obj to|PART|5|mark wait|VERB|2|xcomp")
                        .parties(1, "him"))
                .containsExactly("him = isr.harel_dan ISR/GOV");
    }

    @Test
    void possessiveOfAnInfinitive_isTheObjectsThatIsUrged() {
        assertThat(
                        read("France|PROPN|2|nsubj urged~urge|VERB|0|root Iran|PROPN|2|obj to|PART|5|mark moderate|VERB|2|xcomp"
                                        + " its|PRON|7|nmod:poss response|NOUN|5|obj")
                                .parties("its"))
                .containsExactly("its = irn IRN/GOV");
    }

    @Test
    void pronounOfAThing_isNoActor() {
        assertThat(read(
                                "The|DET|2|det explosion|NOUN|4|nsubj:pass was|AUX|4|aux:pass heard~hear|VERB|0|root",
                                "It|PRON|2|nsubj caused~cause|VERB|0|root damage|NOUN|2|obj")
                        .parties(1, "It"))
                .isEmpty();
    }

    @Test
    void pronounOfADeliberateAct_isTheActor() {
        assertThat(
                        read("While|SCONJ|3|mark Israel|PROPN|3|nsubj declined~decline|VERB|9|advcl to|PART|5|mark comment|VERB|3|xcomp"
                                        + " ,|PUNCT|3|punct it|PRON|9|nsubj later|ADV|9|advmod informed~inform|VERB|0|root"
                                        + " officials~official|NOUN|9|obj|P")
                                .parties("it"))
                .containsExactly("it = isr ISR/GOV");
    }

    @Test
    void reflexive_isTheNounBesideIt() {
        assertThat(
                        read("Israel|PROPN|2|nsubj angered~anger|VERB|0|root President|PROPN|4|nmod:desc Fielding|PROPN|2|obj"
                                        + " herself|PRON|4|nmod:npmod")
                                .parties("herself"))
                .containsExactly("herself = usa.fielding_ann USA/GOV");
    }

    @Test
    void weInAQuotation_isTheSideOfTheSpeaker() {
        assertThat(
                        read("“|PUNCT|4|punct We|PRON|4|nsubj will|AUX|4|aux wait|VERB|7|ccomp ,|PUNCT|4|punct ”|PUNCT|4|punct"
                                        + " said~say|VERB|0|root Hale|PROPN|7|nsubj")
                                .parties("We"))
                .containsExactly("We = - USA/GOV");
    }

    @Test
    void twoCountries_areTheTwoLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj warned~warn|VERB|0|root Israel|PROPN|2|obj",
                                "The|DET|3|det two|NUM|3|nummod countries~country|NOUN|4|nsubj|P talked~talk|VERB|0|root")
                        .parties(1, "countries"))
                .containsExactlyInAnyOrder("The two countries = irn IRN/GOV", "The two countries = isr ISR/GOV");
    }

    @Test
    void theGroup_isTheGroupLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj backs~back|VERB|0|root Hezbollah|PROPN|2|obj",
                                "The|DET|4|det Lebanese|ADJ|4|amod militant|ADJ|4|amod group|NOUN|5|nsubj refused~refuse|VERB|0|root")
                        .parties(1, "group"))
                .containsExactly("The Lebanese militant group = lbn.hezbollah LBN/REB");
    }

    @Test
    void definitePlural_isThoseLastNamedByTheSameNoun() {
        assertThat(read(
                                "Qatari|ADJ|4|amod and|CCONJ|3|cc Egyptian|ADJ|1|conj mediators~mediator|NOUN|5|nsubj|P met~meet|VERB|0|root"
                                        + " Hale|PROPN|5|obj",
                                "The|DET|2|det mediators~mediator|NOUN|3|nsubj|P left~leave|VERB|0|root")
                        .parties(1, "mediators"))
                .containsExactlyInAnyOrder("The mediators = - QAT/GOV", "The mediators = - EGY/GOV");
    }

    @Test
    void definitePluralOfFighters_isTheArmedGroupLastNamed() {
        assertThat(read(
                                "Iran|PROPN|2|nsubj backs~back|VERB|0|root Hezbollah|PROPN|2|obj",
                                "The|DET|2|det rebels~rebel|NOUN|3|nsubj|P refused~refuse|VERB|0|root")
                        .parties(1, "rebels"))
                .containsExactly("The rebels = lbn.hezbollah LBN/REB");
    }

    @Test
    void definiteNounThatEndsAName_isItsBearer() {
        assertThat(read(
                                "The|DET|3|det Morning|PROPN|3|compound Herald|PROPN|4|nsubj reported~report|VERB|0|root it|PRON|4|obj",
                                "The|DET|2|det herald|NOUN|3|nsubj gave~give|VERB|0|root no|DET|5|det names~name|NOUN|3|obj|P")
                        .parties(1, "herald"))
                .containsExactly("The herald = out.herald GBR/MED");
    }

    @Test
    void relativePronoun_isTheNounItsClauseModifies() {
        assertThat(
                        read("Hale|PROPN|7|nsubj ,|PUNCT|4|punct who|PRON|4|nsubj met~meet|VERB|1|acl:relcl Harel|PROPN|4|obj ,|PUNCT|4|punct"
                                        + " left~leave|VERB|0|root")
                                .parties("who"))
                .containsExactly("who = usa.hale_robert USA/GOV");
    }

    @Test
    void sources_areToldApart() {
        Read read = read(
                "U.S.|PROPN|2|compound officials~official|NOUN|3|nsubj|P told~tell|VERB|0|root The|DET|6|det"
                        + " Morning|PROPN|6|compound Herald|PROPN|3|obj that|SCONJ|9|mark Hale|PROPN|9|nsubj spoke~speak|VERB|3|ccomp");
        assertThat(read.kind("officials")).hasValue(SourceKind.ANONYMOUS);
        assertThat(read.kind("Herald")).hasValue(SourceKind.OUTLET);
        assertThat(read.kind("Hale")).hasValue(SourceKind.PERSON);
    }

    @Test
    void everyExcerpt_reslicesFromTheText() {
        Read read =
                read("Iran|PROPN|4|nmod:poss 's|PART|1|case new|ADJ|4|amod president|NOUN|5|nsubj met~meet|VERB|0|root"
                        + " Hale|PROPN|5|obj and|CCONJ|9|cc Qatari|ADJ|9|amod envoys~envoy|NOUN|6|conj|P");
        for (Sentence sentence : read.document().sentences()) {
            for (Token token : sentence.tokens()) {
                for (ActorMention mention : read.index().parties(sentence, token)) {
                    assertThat(mention.excerpt().span().slice(read.document().text()))
                            .isEqualTo(mention.excerpt().text());
                }
            }
        }
    }
}
