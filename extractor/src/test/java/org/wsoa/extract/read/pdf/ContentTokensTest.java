package org.wsoa.extract.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsoa.extract.read.pdf.ContentTokens.NotPlainException;

/** What is plain is read as PDFBox reads it; the rest is left to PDFBox. */
class ContentTokensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q 1 0 0 -1 0 842.04 cm\nBT /F1 9.96 Tf (Plan) Tj ET Q",
        "0 -0 +7 -12 00012 123456789 1234567890 99999999 m",
        ".5 -.25 0.0 -0.0 3. 0.1 16777215.5 16777.217 0.000000001 123456.789012345678 l",
        "0.333333 0.23999999 1.1 2.675 0.7 99.99999 re",
        "(a(b)c\\(d\\)\\\\ \\n\\r\\t\\b\\f\\101\\7\\53x\\q \n \r \r\n end) Tj",
        "<48656c6C6F> Tj <> Tj",
        "[(A) -12.5 <42>3(C)]TJ[ ]TJ",
        "/P <</MCID 3/Lang (en-GB) /Box[0 0 1 2] /In << /Deep /Name >> >> BDC EMC",
        "/ABCDEE+Some#20Font#2cBold 12 Tf / gs",
        "% a remark (with [brackets\n1 g%another\r0 G",
        "f* B* W* n T* ' \"",
        "1 0 0 rg\0\f\t2 w"
      })
  void readsWhatPdfBoxReads(String content) throws IOException, NotPlainException {
    byte[] bytes = content.getBytes(ISO_8859_1);
    List<String> expected = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(bytes);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        expected.add(spelt(operator, operands));
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    List<String> read = new ArrayList<>();
    ContentTokens tokens = new ContentTokens(bytes);
    while (tokens.next()) {
      read.add(spelt(tokens.operator(), tokens.operands()));
    }
    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BI /W 1 /H 1 ID x EI",
        "--5 w",
        "1-2 w",
        "1.2.3 w",
        "- w",
        "(never closed Tj",
        "(a) b)\nTj) Tj",
        "(broken \\\n line) Tj",
        "((a)\n/b) Tj",
        "<4> Tj",
        "<4 8> Tj",
        "<48 Tj",
        "[1 2 Tj",
        "[1 true] Tj",
        "/P <</MCID>> BDC",
        "/P <</MCID 1> BDC",
        "/a#zz gs",
        "/\u00e9 gs",
        "1 g0 G",
        "null w",
        "] w",
        "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]] w"
      })
  void leavesTheRestToPdfBox(String content) {
    ContentTokens tokens = new ContentTokens(content.getBytes(ISO_8859_1));
    assertThatThrownBy(
            () -> {
              while (tokens.next()) {
                assertThat(tokens.operator()).isNotNull();
              }
            })
        .isInstanceOf(NotPlainException.class);
  }

  private static String spelt(Operator operator, List<COSBase> operands) {
    StringBuilder text = new StringBuilder();
    operands.forEach(operand -> spell(operand, text));
    return text.append(operator.getName()).toString();
  }

  /** A float by its bits: the number must be the same to the last one. */
  private static void spell(COSBase operand, StringBuilder text) {
    if (operand instanceof COSArray array) {
      text.append("[ ");
      array.forEach(each -> spell(each, text));
      text.append("] ");
    } else if (operand instanceof COSDictionary dictionary) {
      text.append("<< ");
      dictionary
          .entrySet()
          .forEach(
              entry -> {
                spell(entry.getKey(), text);
                spell(entry.getValue(), text);
              });
      text.append(">> ");
    } else if (operand instanceof COSFloat number) {
      text.append("float ").append(Float.floatToRawIntBits(number.floatValue())).append(' ');
    } else {
      text.append(operand).append(' ');
    }
  }
}
