package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyWordsTest {
    private Connection database;

    @BeforeEach
    void parties() throws SQLException {
        database = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("CREATE TABLE event_party (actor_id TEXT, country TEXT, name TEXT)");
        add("omn", "OMN", "Oman");
        add("omn.coast", "OMN", "Coast Guard");
        add("rou", "ROU", "Romania");
        add("ner", "NER", "Niger");
        add("nga", "NGA", "Nigeria");
        add("yem.houthi", "YEM", "Houthis");
        add("irq.sudani", "IRQ", "Mohammed al-Sudani");
        add("sdn.saf", "SDN", "Sudanese Armed Forces");
        add("mli.army", "MLI", "Malian Army");
        add("usa.mil", "USA", "US troops");
        add("x.k", "CIV", "Group of K, M");
        add("x.pct", "CIV", "Front 100% [Côte]");
        add("x.cot", "CIV", "Front Côteaux");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Oman, Coast Guard;Oman",
        "OMN, Coast Guard;Oman",
        "omn.coast, Coast Guard",
        "niger, Niger",
        "houthi, Houthis",
        "armed forces, Sudanese Armed Forces",
        "sudan, Sudanese Armed Forces",
        "Mali, Malian Army",
        " mli , Malian Army",
        "United States, US troops",
        "troop, US troops",
        "us, US troops",
        "u, ''",
        "K, ''",
        "' ', ''",
        "'', ''",
        "-, ''",
        "100%, Front 100% [Côte]",
        "[Côte], Front 100% [Côte]",
        "Côte, Front 100% [Côte]",
        "C*e, ''",
    })
    void typed_findsWholeWordsAndCountries(String typed, String names) throws SQLException {
        assertThat(String.join(";", found(typed))).isEqualTo(names);
    }

    private List<String> found(String typed) throws SQLException {
        List<String> found = new ArrayList<>();
        String query = "SELECT name FROM event_party WHERE " + PartyWords.condition("actor_id", "country", "name")
                + " ORDER BY name";
        try (PreparedStatement statement = database.prepareStatement(query)) {
            List<Object> parameters = new PartyWords(typed).parameters();
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private void add(String id, String country, String name) throws SQLException {
        run("INSERT INTO event_party VALUES ('" + id + "', '" + country + "', '" + name + "')");
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
