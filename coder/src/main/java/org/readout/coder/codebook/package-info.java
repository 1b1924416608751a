/**
 * The rules that a researcher can read and edit, from YAML: {@link org.readout.coder.codebook.Codebook} holds types, frames, roles and words of status; {@code CodebookReader} reads them and
 * tells every mistake by file and line.
 */
@NullMarked
package org.readout.coder.codebook;

import org.jspecify.annotations.NullMarked;
