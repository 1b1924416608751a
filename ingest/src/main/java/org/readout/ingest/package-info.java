/**
 * Files, folders, archives and records into documents; the front door is {@link org.readout.ingest.Ingest}.
 *
 * <p>{@code FileWalker} finds the files; {@code InputReader} tells the {@code Format} of each by its first bytes and hands it to the reader of that format ({@code TextReader}, {@code PageReader},
 * {@code JsonReader}, {@code MessageReader}, {@code OfficeReader}, {@code ArchiveReader}, {@code WebArchiveReader}; {@code Exports} of news databases hold several articles). {@code ArticleLines} marks
 * what of a text is not its body, and reads it: outlet, date, credits. Every {@code Draft} passes {@code Acceptance} (length, language, copies) and becomes a document.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
