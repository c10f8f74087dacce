package vn.hieuhoc.deploy.demo.file;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and list numberings of a word-processor document. */
final class DocxStyles {

  private static final String FONT = "Arial";
  private static final int BULLETS = 1;
  private static final int NUMBERS = 2;

  private final XWPFNumbering numbering;

  DocxStyles(XWPFDocument document, String language) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language);
    styles.getDefaultRunStyle().getRPr().addNewSz().setVal(BigInteger.valueOf(24));
    heading(styles, 1, 40);
    heading(styles, 2, 28);
    heading(styles, 3, 24);
    numbering = document.createNumbering();
    numbering.addAbstractNum(list(BULLETS, STNumberFormat.BULLET, "•"));
    numbering.addAbstractNum(list(NUMBERS, STNumberFormat.DECIMAL, "%1."));
    numbering.addNum(BigInteger.valueOf(BULLETS));
  }

  static String heading(int level) {
    return "Heading" + level;
  }

  /** The one numbering that every bullet list shares. */
  BigInteger bullets() {
    return BigInteger.ONE;
  }

  /** A numbering of its own, so that each list begins with 1. */
  BigInteger startNumbering() {
    BigInteger number = numbering.addNum(BigInteger.valueOf(NUMBERS));
    numbering
        .getNum(number)
        .getCTNum()
        .addNewLvlOverride()
        .addNewStartOverride()
        .setVal(BigInteger.ONE);
    numbering.getNum(number).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
    return number;
  }

  private static void heading(XWPFStyles styles, int level, int halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(heading(level));
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal("heading " + level);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(level == 1 ? 0 : 240));
    spacing.setAfter(BigInteger.valueOf(120));
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    CTRPr run = style.addNewRPr();
    run.addNewB();
    run.addNewColor().setVal("4A2A86");
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
  }

  private static XWPFAbstractNum list(int id, STNumberFormat.Enum format, String text) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    CTInd indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(567));
    indent.setHanging(BigInteger.valueOf(340));
    return new XWPFAbstractNum(list);
  }
}
