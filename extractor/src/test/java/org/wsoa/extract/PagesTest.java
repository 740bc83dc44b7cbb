package org.wsoa.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wsoa.extract.Inputs.Protection;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

class PagesTest {
  private static final Extractor EXTRACTOR = new Extractor();

  @Test
  void aPdfHasPages() throws Exception {
    try (Pages pages = EXTRACTOR.pages("plan", Inputs.pdf(3, Protection.NONE)).orElseThrow()) {
      assertThat(pages.count()).isEqualTo(3);
      assertThat(pages.size(2)).isEqualTo(new Pages.Size(620, 100));
      assertThat(pages.jpeg(3, 1 << 20).orElseThrow()).startsWith(0xFF, 0xD8);
    }
  }

  @Test
  void otherFormatsHaveNone() throws Exception {
    assertThat(EXTRACTOR.pages("plan.tsv", Inputs.tsv(2))).isEmpty();
    assertThat(EXTRACTOR.pages("plan.docx", Inputs.docx(2))).isEmpty();
    assertThat(EXTRACTOR.pages("plan.xlsx", Inputs.xlsx(2))).isEmpty();
  }

  @Test
  void whatCannotBeReadIsRejectedForTheSameReason() throws Exception {
    byte[] whole = Inputs.pdf(3, Protection.NONE);
    assertThat(rejection(new byte[0])).isEqualTo(Code.EMPTY);
    assertThat(rejection(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Code.CORRUPT);
    assertThat(rejection(Inputs.pdf(1, new Protection("owner", "user")))).isEqualTo(Code.ENCRYPTED);
  }

  private static Code rejection(byte[] bytes) {
    return catchThrowableOfType(RejectedException.class, () -> EXTRACTOR.pages("plan.pdf", bytes))
        .code();
  }
}
