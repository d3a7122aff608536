package org.dukou.kernel.demo;

/** A part of the demonstration, told by the module it is about, through its own desks. Told in the order of modules. */
public interface Chapter {

    /** Where it stands among the chapters; smaller is earlier. */
    int place();

    void tell(Telling telling);
}
