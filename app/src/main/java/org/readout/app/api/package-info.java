/**
 * A project for programs: one table of operations, offered as REST with an OpenAPI description and as tools of the Model
 * Context Protocol, and a feed of changes. Every answer says which documents it rests on.
 */
@NullMarked
package org.readout.app.api;

import org.jspecify.annotations.NullMarked;
