/** What decisions of reviewers say: how far reviewers agree, and how precise records are. Knows no project. */
@NullMarked
package org.readout.eval.review;

import org.jspecify.annotations.NullMarked;
