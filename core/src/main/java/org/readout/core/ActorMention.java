package org.readout.core;

/** An actor as one document names it at one place. */
public record ActorMention(Excerpt excerpt, Actor actor) {}
