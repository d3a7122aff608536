package org.dukou.document.print;

/**
 * What stands at the foot of every page of a paper.
 *
 * @param number of the paper
 * @param version counted from 1; 0 for a sample
 * @param address where anybody can check whether this is the paper that was issued; the QR code leads there
 */
public record Imprint(String title, String number, int version, String address) {

    public boolean isSample() {
        return version == 0;
    }

    String inWords() {
        return isSample() ? "样稿，不作凭证" : "%s  第 %d 版".formatted(number, version);
    }
}
