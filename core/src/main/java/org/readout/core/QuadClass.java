package org.readout.core;

/** PLOVER's four quad classes: words (verbal) or deeds (material), cooperation or conflict. */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
