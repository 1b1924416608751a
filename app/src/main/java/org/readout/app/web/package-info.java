/**
 * The page server: routes, guards, the frame around every page. What the pages say is in the packages below it.
 */
@org.jspecify.annotations.NullMarked
package org.readout.app.web;
