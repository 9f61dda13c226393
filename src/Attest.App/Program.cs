Console.WriteLine("attest");
