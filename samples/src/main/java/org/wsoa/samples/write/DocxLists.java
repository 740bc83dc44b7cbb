package org.wsoa.samples.write;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a Word document. Each numbered list counts from 1. */
final class DocxLists {
  private static final BigInteger NUMBERED = BigInteger.ZERO;
  private static final BigInteger BULLETED = BigInteger.ONE;
  private static final long HANGING = 284;

  private final XWPFNumbering numbering;
  private final BigInteger bullets;

  DocxLists(XWPFDocument document) {
    numbering = document.createNumbering();
    define(NUMBERED, STNumberFormat.DECIMAL, "%1.");
    define(BULLETED, STNumberFormat.BULLET, "\u2022");
    bullets = numbering.addNum(BULLETED);
  }

  /** The list with bullets. */
  BigInteger bullets() {
    return bullets;
  }

  /** A new numbered list. */
  BigInteger numbers() {
    BigInteger id = numbering.addNum(NUMBERED);
    XWPFNum num = numbering.getNum(id);
    CTNumLvl level = num.getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }

  private void define(BigInteger id, STNumberFormat.Enum format, String text) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(id);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(HANGING));
    indent.setHanging(BigInteger.valueOf(HANGING));
    numbering.addAbstractNum(new XWPFAbstractNum(list));
  }
}
