/** Who a news text talks about: the actor dictionary, and the resolution of names, titles, descriptions and pronouns. */
@NullMarked
package org.readout.coder.actors;

import org.jspecify.annotations.NullMarked;
