/** Charts as inline SVG, drawn on the server: no style attribute, no script; a style sheet and presentation attributes do the rest. */
@NullMarked
package org.readout.app.web.chart;

import org.jspecify.annotations.NullMarked;
