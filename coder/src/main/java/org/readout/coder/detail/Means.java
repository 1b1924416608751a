package org.readout.coder.detail;

import java.util.regex.Pattern;

/** Means and causes that accounts of harm name; the names are what a reader is shown. */
enum Means {
    DRONE("a drone", "drones?|unmanned aerial vehicles?|UAVs?|quadcopters?"),
    AIRCRAFT(
            "aircraft",
            "warplanes?|military aircraft|fighter jets?|jets?|fighter planes?|bombers?|air ?strikes?|air raids?|helicopters?"),
    PARAGLIDER("a paraglider", "(?:motori[sz]ed )?para(?:glider|motor)s?|gyrocopters?"),
    MISSILE("a missile or rocket", "missiles?|rockets?|projectiles?"),
    SHELL("shelling", "shells?|shelling|artillery|mortars?|howitzers?"),
    MINE(
            "a mine or planted explosive",
            "(?:land|limpet|sea|anti-?(?:tank|personnel) )?\\s?mines?|explosive trap|booby[- ]traps?|explosive charges?|charges of explosives?"
                    + "|(?:planted|hidden|roadside|car|remote-controlled|smuggled|suicide)\\b[^.;]{0,20}\\b(?:bombs?|explosives?|devices?)"
                    + "|(?:bombs?|explosives?|devices?)\\b[^.;]{0,20}\\b(?:planted|hidden|smuggled|placed)"
                    + "|(?:blown|blew) up\\b[^.;]{0,60}\\bfrom (?:the )?inside|explosive devices?"),
    GUNFIRE(
            "gunfire",
            "bullets?|gunfire|gunshots?|rifles?|snipers?|machine[- ]guns?|shot dead|live rounds?|live ammunition|firearms"),
    OWN_EXPLOSIVE(
            "explosives of the victims' own side",
            "(?:his|her|their) own (?:dynamite|grenade|explosives?|bombs?)|dynamite|explosives (?:that were )?(?:stored|kept)"),
    BLUNT("blows or thrown objects", "bricks?|stones?|sticks?|clubs|batons?|beaten|blows"),
    BLADE("blades", "kni(?:fe|ves)|machetes?|stabbed|stabbing"),
    GAS("gas", "carbon monoxide|tear ?gas|toxic gas|poison(?:ed|ous)? gas|fumes|gas leak|suffocat\\w+|asphyxiat\\w+"),
    CHEMICALS("chemicals", "chemicals?|fertili[sz]er|ammonium nitrate"),
    FUEL("fuel", "diesel|petrol|gasoline|fuel tank|fuel leak"),
    MISSILE_FUEL("missile fuel", "missile (?:fuel|propellant)|rocket (?:fuel|propellant)|solid fuel"),
    OLD_AMMUNITION(
            "ammunition that went off",
            "(?:old|stored|ageing|aging|expired) (?:ammunition|munitions)|munitions? that|ammunition had"),
    ELECTRICAL("an electrical fault", "short[- ]circuit|electrical fault|faulty (?:wiring|cable)|generator fault"),
    COLLISION(
            "a collision with rocks or ground", "(?:hit|struck|crashed against|ran onto|against) (?:the )?rocks?|reef"),
    RAMMING("ramming", "ramm(?:ed|ing)|collided with|struck by a (?:patrol|grey|gray) (?:boat|ship|vessel)"),
    STORM("storm or weather", "storms?|heavy rain|high winds?|lightning|landslides?|mudslides?"),
    DISEASE("illness", "disease|illness|cholera|heart attack|cardiac arrest|natural causes"),
    ACCIDENT(
            "an accident",
            "accident|accidental(?:ly)?|by mistake|without intent|unintentional(?:ly)?|malfunction|technical fault|structural failure"
                    + "|mechanical failure|negligence|neglect|not (?:a )?deliberate(?: act)?"),
    INTENT("intent", "on purpose|deliberate(?:ly)?|intentional(?:ly)?|sabotage|arson");

    private final String shown;
    private final Pattern pattern;

    Means(String shown, String pattern) {
        this.shown = shown;
        this.pattern = Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    String shown() {
        return shown;
    }

    Pattern pattern() {
        return pattern;
    }
}
