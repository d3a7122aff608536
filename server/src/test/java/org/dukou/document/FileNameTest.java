package org.dukou.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void foldersAreCutOff() {
        assertThat(FileName.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.safe("C:\\文件\\合同.pdf")).isEqualTo("合同.pdf");
    }

    @Test
    void aHiddenTurnOfDirectionIsTakenOut() {
        assertThat(FileName.safe("合同\u202Efdp.exe")).isEqualTo("合同fdp.exe");
    }

    @Test
    void aNamelessFileGetsAName() {
        assertThat(FileName.safe(null)).isEqualTo("未命名");
        assertThat(FileName.safe("...")).isEqualTo("未命名");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.safe("长".repeat(300) + ".pdf")).hasSize(180).endsWith(".pdf");
    }
}
