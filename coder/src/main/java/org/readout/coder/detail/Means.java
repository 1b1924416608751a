package org.readout.coder.detail;

import java.util.regex.Pattern;

/** Means and causes that accounts of harm name. */
enum Means {
    DRONE("drones?|unmanned aerial vehicles?|UAVs?|quadcopters?"),
    AIRCRAFT(
            "warplanes?|military aircraft|fighter jets?|jets?|fighter planes?|(?<!suicide )bombers?|air ?strikes?|air raids?|helicopters?"),
    PARAGLIDER("(?:motori[sz]ed )?para(?:glider|motor)s?|gyrocopters?"),
    MISSILE("missiles?|rockets?|projectiles?"),
    SHELL("shells?|shelling|artillery|mortars?|howitzers?"),
    MINE(
            "(?:land|limpet|sea|anti-?(?:tank|personnel) )?\\s?mines?|explosive trap|booby[- ]traps?|explosive charges?|charges of explosives?"
                    + "|(?:planted|hidden|roadside|car|remote-controlled|smuggled|suicide)\\b[^.;]{0,20}\\b(?:bombs?|explosives?|devices?)(?! (?:vest|belt|jacket)s?\\b)"
                    + "|(?:bombs?|explosives?|devices?)\\b[^.;]{0,20}\\b(?:planted|hidden|smuggled|placed)"
                    + "|(?:blown|blew) up\\b[^.;]{0,60}\\bfrom (?:the )?inside|explosive devices?"),
    GUNFIRE(
            "bullets?|gunfire|gunshots?|rifles?|snipers?|machine[- ]guns?|shot dead|live rounds?|live ammunition|firearms"),
    OWN_EXPLOSIVE(
            "(?:his|her|their) own (?:dynamite|grenade|explosives?|bombs?)|dynamite|explosives (?:that were )?(?:stored|kept)"),
    BLUNT("bricks?|stones?|sticks?|clubs|batons?|beaten|blows"),
    BLADE("kni(?:fe|ves)|machetes?|stabbed|stabbing"),
    GAS("carbon monoxide|tear ?gas|toxic gas|poison(?:ed|ous)? gas|fumes|gas leak|suffocat\\w+|asphyxiat\\w+"),
    CHEMICALS("chemicals?|fertili[sz]er|ammonium nitrate"),
    FUEL("(?:diesel|petrol|gasoline)(?! (?:station|pump|depot|truck|tanker|shop))|fuel tank|fuel leak"),
    MISSILE_FUEL("missile (?:fuel|propellant)|rocket (?:fuel|propellant)|solid fuel"),
    OLD_AMMUNITION("(?:old|stored|ageing|aging|expired) (?:ammunition|munitions)|munitions? that|ammunition had"),
    ELECTRICAL("short[- ]circuit|electrical fault|faulty (?:wiring|cable)|generator fault"),
    COLLISION("(?:hit|struck|crashed against|ran onto|against) (?:the )?rocks?|reef"),
    OVERLOAD("overload(?:ed|ing)|overcrowd(?:ed|ing)|too many (?:people|passengers|migrants)"),
    RAMMING("ramm(?:ed|ing)|collided with|struck by a (?:patrol|grey|gray) (?:boat|ship|vessel)"),
    STORM("storms?|heavy rain|high winds?|lightning|landslides?|mudslides?"),
    DISEASE("disease|illness|cholera|heart attack|cardiac arrest|natural causes"),
    ACCIDENT(
            "accident|accidental(?:ly)?|by mistake|without intent|unintentional(?:ly)?|malfunction|technical fault|structural failure"
                    + "|mechanical failure|negligence|neglect|not (?:a )?deliberate(?: act)?"),
    INTENT(
            "on purpose|deliberate(?:ly)?|intentional(?:ly)?|sabotage|arson|set (?:fire to|[^.;,]{1,30} (?:alight|ablaze|on fire))");

    private final Pattern pattern;

    Means(String pattern) {
        this.pattern = Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    Pattern pattern() {
        return pattern;
    }
}
