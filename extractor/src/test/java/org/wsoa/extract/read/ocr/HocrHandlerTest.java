package org.wsoa.extract.read.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;

class HocrHandlerTest {
  private static List<List<Word>> read(String body) throws Exception {
    HocrHandler handler = new HocrHandler();
    SAXParserFactory.newInstance()
        .newSAXParser()
        .parse(new ByteArrayInputStream(("<body>" + body + "</body>").getBytes(UTF_8)), handler);
    return handler.pages();
  }

  @Test
  void wordsHaveTheirBoxLineAndConfidence() throws Exception {
    List<List<Word>> pages =
        read(
            """
            <div class='ocr_page' title='image "x"; bbox 0 0 900 900'>
             <span class='ocr_line' title='bbox 10 20 210 60; baseline 0.01 -8; x_size 36'>
              <span class='ocrx_word' title='bbox 10 22 50 60; x_wconf 91'><strong>Green</strong></span>
              <span class='ocrx_word' title='bbox 110 22 210 60; x_wconf 40'>&amp; so</span>
             </span>
            </div>
            <div class='ocr_page' title='bbox 0 0 10 10'/>
            """);
    assertThat(pages).hasSize(2);
    assertThat(pages.get(1)).isEmpty();
    Word first = pages.get(0).get(0);
    assertThat(first).isEqualTo(new Word("Green", 10, 22, 50, 60, 60 - 8 + 0.01 * 20, 36, 91, 1));
    assertThat(first.isUnsure()).isFalse();
    Word second = pages.get(0).get(1);
    assertThat(second.text()).isEqualTo("& so");
    assertThat(second.line()).isEqualTo(1);
    assertThat(second.isUnsure()).isTrue();
  }

  @Test
  void anEmptyWordIsNone() throws Exception {
    assertThat(
            read(
                "<div class='ocr_page' title=''><span class='ocrx_word' title='bbox 1 1 2 2'> "
                    + "</span></div>"))
        .containsExactly(List.of());
  }
}
