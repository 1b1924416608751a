/** Event identity across documents on ECB+: topics, mentions, a learned pairwise model, clusters. */
@NullMarked
package org.readout.eval.ecb;

import org.jspecify.annotations.NullMarked;
