/** Reads pictures of pages: rulings, colours and, with Tesseract, words. Knows no format. */
@NullMarked
package org.wsoa.extract.read.ocr;

import org.jspecify.annotations.NullMarked;
