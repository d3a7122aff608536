package org.dukou.document.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Prints a document as PDF: A4, page numbers, fonts embedded; it loads nothing but what the house itself hands it. */
@Component
public class Press {

    private static final int QR_PIXELS = 132;
    private static final float DOTS_PER_INCH = 96;

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 23mm 30mm;
              @bottom-left { content: element(imprint); width: 76%; vertical-align: top; padding-top: 4mm }
              @bottom-right { content: '第 ' counter(page) ' 页 共 ' counter(pages) ' 页'; width: 24%;
                font-family: FAMILIES; font-size: 8.5pt; text-align: right; vertical-align: top; padding-top: 7mm } }
            body { font-family: FAMILIES; margin: 0 }
            p { margin: 0; orphans: 2; widows: 2 }
            .b, .bu { font-weight: bold } .u, .bu { text-decoration: underline }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate }
            tr { page-break-inside: avoid }
            td { vertical-align: middle; padding: 1.2mm 1.8mm; word-wrap: break-word }
            table.lines td { border: 0.5pt solid #000 }
            #imprint { position: running(imprint); font-size: 8.5pt }
            #imprint table { width: 100%; table-layout: auto } #imprint td { padding: 0 2.5mm 0 0; border: 0 }
            #imprint img { width: 15mm; height: 15mm }
            """.replace("FAMILIES", Fonts.FAMILIES);

    private final Fonts fonts;

    Press(Fonts fonts) {
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
    }

    /** @throws Refusal {@code document/paper-without-glyph} for a character that no font of the house draws */
    public byte[] print(Docx document, Imprint imprint) {
        String page = Page.of(document);
        assertDrawn(page + imprint.title());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.lendTo(builder);
            builder.useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null);
            builder.withHtmlContent(html(page, imprint), null);
            builder.withProducer("Dukou");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private void assertDrawn(String page) {
        fonts.missing(page).ifPresent(character -> {
            throw new Refusal("document/paper-without-glyph", character, "U+%04X".formatted(character.codePointAt(0)));
        });
    }

    private static String html(String page, Imprint imprint) {
        String check = imprint.isSample()
                ? ""
                : "<td style=\"width:15mm\"><img alt=\"\" src=\"" + qr(imprint.address()) + "\"/></td>";
        String address = imprint.isSample() ? "" : "<br/>核验：" + imprint.address();
        return """
                <html lang="zh-CN"><head><title>%s</title><style>%s</style></head><body>
                <div id="imprint"><table><tr>%s<td>%s%s</td></tr></table></div>
                %s</body></html>
                """.formatted(imprint.title(), STYLE, check, imprint.inWords(), address, page);
    }

    private static String qr(String address) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, QR_PIXELS, QR_PIXELS, Map.of(EncodeHintType.MARGIN, 0));
            BufferedImage picture =
                    new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0xff000000 : 0xffffffff);
                }
            }
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return png.toByteArray();
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A page as a picture, to look at without opening the file.
     *
     * @param page counted from 1
     * @throws Missing when there is no such page
     */
    public static byte[] picture(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new Missing();
            }
            return png(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
